import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { mostBytes, readInput, readStream } from "./read-input.ts";

const folder = mkdtempSync(join(tmpdir(), "faultline-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusalOf(path: string): Promise<string> {
  const result = await readInput(path, "x.json");
  return result.ok ? `read ${result.value.length}` : result.error;
}

test("reads text as it is, byte order mark included", async () => {
  expect(await readInput(file("a", "\ufeff{} ü"), "a")).toEqual({ ok: true, value: "\ufeff{} ü" });
  expect(await readInput(file("empty", ""), "empty")).toEqual({ ok: true, value: "" });
});

test("says why a file can't be read", async () => {
  expect(await refusalOf(join(folder, "none"))).toBe(
    "x.json: There is no such file. Check the name, and the folder it is relative to.",
  );
  expect(await refusalOf(folder)).toBe("x.json: This is a folder. Name a file in it.");
  expect(await refusalOf(join(file("plain", "x"), "inside"))).toMatch(/is a file, not a folder/);
  expect(await refusalOf("a\0b")).toBe("x.json: This can't be the name of a file.");
});

test("looks at the size before reading", async () => {
  const path = file("large", "");
  truncateSync(path, 50 * 1024 * 1024);
  expect(await refusalOf(path)).toBe(
    "x.json: The file is too large (50 MB); at most 32 MB are read. Split the project into several files.",
  );
});

test("stops reading a stream that does not end", async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1024 * 1024;
      yield Buffer.alloc(1024 * 1024, 32);
    }
  }
  const result = await readStream(endless(), "<stdin>");
  expect(result.ok ? "" : result.error).toMatch(/^<stdin>: The file is too large \(more than 32 MB\)/);
  expect(given).toBeLessThanOrEqual(mostBytes + 2 * 1024 * 1024);
});

test("says where a file stops being UTF-8", async () => {
  const bytes = Buffer.concat([Buffer.from('{\n"ü": "'), Buffer.from([0xff]), Buffer.from('"}')]);
  expect(await refusalOf(file("latin", bytes))).toBe("x.json:2:7: This is not valid UTF-8. Save the file as UTF-8.");
  expect(await refusalOf(file("cut", Buffer.from("ü").subarray(0, 1)))).toMatch(
    /^x\.json:1:1: This is not valid UTF-8/,
  );
  expect(await refusalOf(file("utf16", Buffer.from("\ufeff{}", "utf16le")))).toMatch(/^x\.json:1:1: .* UTF-16/);
  expect(await refusalOf(file("binary", Buffer.from([0x50, 0, 0xff])))).toMatch(/^x\.json:1:1: This is a binary file/);
});
