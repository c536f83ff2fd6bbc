import { expect, test } from "vitest";
import { explainMismatch, isAssignable } from "./assignable.ts";
import { parseType } from "./parse-type.ts";

function type(text: string) {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

test.each([
  ["number", "unknown"],
  ["unknown", "number"],
  ["'a'", "string"],
  ["'a'", "'a' | 'b'"],
  ["boolean", "true | false"],
  ["-0", "0"],
  ["'a' | 'b'", "'b' | 'a' | 'c'"],
  ["{ a: number; b: string }", "{ a: number }"],
  ["{}", "{ a?: number }"],
  ["{ a?: number }", "{ a?: number | undefined }"],
  ["{ a: number; b: number }", "Record<string, number>"],
  ["Record<string, number>", "{ a?: number }"],
  ["number[]", "(number | string)[]"],
  ["{ kind: 'ok' | 'no' }", "{ kind: 'ok' } | { kind: 'no'; why?: string }"],
])("%s may stand where %s is asked for", (from, to) => {
  expect(isAssignable(type(from), type(to))).toBe(true);
  expect(explainMismatch(type(from), type(to))).toBeUndefined();
});

test.each([
  ["number", "string", "This is number, but string is needed."],
  ["string", "'a' | 'b'", 'This is string, but "a" | "b" is needed.'],
  ["string | undefined", "string", "This is string | undefined, but string is needed."],
  ["{ a: number }", "{ a: number; b: string }", 'The field "b" of type string is missing.'],
  ["{ a: { b: number } }", "{ a: { b: string } }", '"a.b" is number, but string is needed.'],
  ["{ a?: number }", "{ a: number }", '"a" is number | undefined, but number is needed.'],
  ["{ a: string }[]", "{ a: number }[]", '"[].a" is string, but number is needed.'],
  ["{ a: string }", "Record<string, number>", "This is { a: string }, but Record<string, number> is needed."],
  ["Record<string, number>", "{ a: number }", "This is Record<string, number>, but { a: number } is needed."],
  ["{ kind: 'ok' | 'odd' }", "{ kind: 'ok' } | { kind: 'no' }", /^This is .* is needed\.$/],
])("%s may not stand where %s is asked for, and the reason is told", (from, to, reason) => {
  expect(explainMismatch(type(from), type(to))).toMatch(reason);
});
