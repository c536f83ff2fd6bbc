import { expect, test } from "vitest";
import { whatItIs } from "./what-it-is.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

test("names what is no text by how it begins, and leaves texts to whoever reads them", () => {
  expect(whatItIs("a.png", bytes(0x89, 0x50, 0x4e, 0x47, 13))).toContain("is a picture");
  expect(whatItIs("a.bin", bytes(1, 2, 0, 4))).toContain("is not a text");
  expect(whatItIs("a.ts", new TextEncoder().encode("createMachine"))).toBeUndefined();
  expect(whatItIs("utf16.ts", bytes(0xff, 0xfe, 65, 0))).toBeUndefined();
});
