import { expect, test } from "vitest";
import { parseType } from "./parse-type.ts";
import { valueMatchesType } from "./value-matches-type.ts";

function mismatch(value: unknown, text: string) {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const result = valueMatchesType(value, parsed.value);
  return result.ok ? undefined : result.error;
}

test.each([
  [1, "number"],
  ["a", "'a' | 'b'"],
  [{ a: 1, further: true }, "{ a: number }"],
  [{}, "{ a?: number }"],
  [{}, "{ a: number | undefined }"],
  [{ a: [1, null] }, "Record<string, (number | null)[]>"],
  [{ anything: [{}] }, "unknown"],
  [-0, "0"],
])("%j is of the type %s", (value, text) => {
  expect(mismatch(value, text)).toBeUndefined();
});

test.each([
  ["1", "number", [], 'The value is the text "1", but number is needed.'],
  [null, "{ a: number }", [], "The value is null, but { a: number } is needed."],
  [{ a: { b: ["x", 2] } }, "{ a: { b: string[] } }", ["a", "b", 1], '"a.b[1]" is 2, but string is needed.'],
  [{ a: {} }, "{ a: { b: string } }", ["a"], '"a" lacks the field "b" of type string.'],
  [{ a: [] }, "Record<string, number>", ["a"], '"a" is a list, but number is needed.'],
  [{}, "string[] | null", [], "The value is an object, but string[] | null is needed."],
  [
    { kind: "ok", n: "x" },
    "{ kind: 'ok'; n: number } | { kind: 'no' }",
    ["n"],
    '"n" is the text "x", but number is needed.',
  ],
  [[1, "x"], "string | number[]", [1], '"[1]" is the text "x", but number is needed.'],
])("%j is not of the type %s, and the place is told", (value, text, path, message) => {
  expect(mismatch(value, text)).toEqual({ path, message });
});
