import { expect, test } from "vitest";
import { utf8 } from "./utf8.ts";

test("writes characters of every length as everybody else does", () => {
  const text = "a\u007f\u0080é\u07ff\u0800€\uffff😀\u{10ffff}\ud800b";
  expect(utf8(text)).toEqual(new TextEncoder().encode(text));
});
