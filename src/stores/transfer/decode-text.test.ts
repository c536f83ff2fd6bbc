import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

test("reads UTF-8 and UTF-16, without their marks", () => {
  expect(decodeText(new TextEncoder().encode("\ufeffGrüße"))).toEqual({ ok: true, value: "Grüße" });
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toEqual({ ok: true, value: "AB" });
});

test("says where bytes are no text", () => {
  expect(decodeText(new Uint8Array([0x61, 0x0a, 0x62, 0xff, 0x63]))).toMatchObject({
    ok: false,
    error: { line: 2, column: 2, message: expect.stringContaining("UTF-8") },
  });
});
