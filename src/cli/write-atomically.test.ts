import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeAtomically } from "./write-atomically.ts";

const folder = mkdtempSync(join(tmpdir(), "faultline-write-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("replaces the text, keeps the mode and links, and leaves nothing behind", async () => {
  const path = join(folder, "a.json");
  const link = join(folder, "link.json");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
  symlinkSync(path, link);
  await writeAtomically(link, "new ü");
  expect(readFileSync(path, "utf8")).toBe("new ü");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["a.json", "link.json"]);
});

test("refuses a file that is not there instead of making one", async () => {
  await expect(writeAtomically(join(folder, "none.json"), "x")).rejects.toMatchObject({ code: "ENOENT" });
  expect(readdirSync(folder)).not.toContain("none.json");
});
