import { expect, test } from "vitest";
import { toBase64 } from "./base64.ts";

test("writes bytes as everybody else does", () => {
  for (const length of [0, 1, 2, 3, 4, 255, 256]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + 5) & 255);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  }
});
