import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { isZip, unpackZip } from "./unpack-zip.ts";

test("unpacks what may be a machine, and leaves out hidden files, packages and what is too large", () => {
  const archive = zipSync({
    "flows/lamp.ts": strToU8("lamp"),
    "flows/.git/config": strToU8("x"),
    "node_modules/xstate/index.js": strToU8("x"),
    "huge.json": new Uint8Array(6_000_000),
  });
  expect(isZip(archive)).toBe(true);
  const unpacked = unpackZip(archive);
  expect(unpacked.ok && unpacked.value.map(({ path, bytes }) => [path, bytes.length])).toEqual([["flows/lamp.ts", 4]]);
});

test("refuses an archive that is cut or lies about what is in it", () => {
  const archive = zipSync({ "lamp.ts": strToU8("lamp".repeat(1000)) });
  expect(unpackZip(archive.subarray(0, 40)).ok).toBe(false);
  expect(isZip(strToU8("PKG"))).toBe(false);
});
