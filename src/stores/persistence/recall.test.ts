import { afterEach, expect, test, vi } from "vitest";
import type { Database } from "./database.ts";
import { recallProject, rememberForTab } from "./recall.ts";

afterEach(() => vi.unstubAllGlobals());

const empty = {
  get: async () => undefined,
  transaction: () => ({ store: { index: () => ({ openCursor: async () => null }) } }),
} as unknown as Database;

test("remembers nothing, and stops nothing, where the browser refuses even the tab's own storage", async () => {
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new DOMException("Access is denied", "SecurityError");
    },
    setItem: () => {
      throw new DOMException("Access is denied", "SecurityError");
    },
  });
  rememberForTab("one");
  expect(await recallProject(empty)).toEqual({ kind: "nothing" });
});
