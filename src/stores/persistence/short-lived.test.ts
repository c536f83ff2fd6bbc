import { afterEach, expect, test, vi } from "vitest";
import { isShortLived } from "./short-lived.ts";

afterEach(() => vi.unstubAllGlobals());

const withFolder = (getDirectory: unknown) => vi.stubGlobal("navigator", { storage: { getDirectory } });

test("knows a private window by the files it refuses", async () => {
  withFolder(() => Promise.reject(new DOMException("no", "SecurityError")));
  expect(await isShortLived()).toBe(true);
});

test("takes storage for lasting where files are given, or where nobody can ask", async () => {
  withFolder(() => Promise.resolve({}));
  expect(await isShortLived()).toBe(false);
  vi.stubGlobal("navigator", {});
  expect(await isShortLived()).toBe(false);
});
