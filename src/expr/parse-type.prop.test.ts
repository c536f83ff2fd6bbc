import fc from "fast-check";
import { expect, test } from "vitest";
import { forbiddenNames } from "#base/forbidden-names.ts";
import { sourceLimits } from "./limits.ts";
import { parseType } from "./parse-type.ts";
import { printType } from "./print-type.ts";
import { arbitraryType, valueOfType } from "./testing/arbitrary-type.ts";
import type { Type } from "./type.ts";
import { valueMatchesType } from "./value-matches-type.ts";

test("reads every type that it prints, and to the same type", () => {
  fc.assert(
    fc.property(arbitraryType, (type) => {
      expect(parseType(printType(type))).toEqual({ ok: true, value: type });
    }),
    { numRuns: 1500 },
  );
});

test("every value drawn of a type is of it", () => {
  const pair = arbitraryType.chain((type) => fc.tuple(fc.constant(type), valueOfType(type)));
  fc.assert(
    fc.property(pair, ([type, value]) => {
      expect(valueMatchesType(value, type)).toEqual({ ok: true, value: undefined });
    }),
    { numRuns: 500 },
  );
});

function heightOf(type: Type): number {
  switch (type.kind) {
    case "array":
      return 1 + heightOf(type.items);
    case "map":
      return 1 + heightOf(type.values);
    case "object":
      return 1 + Math.max(0, ...type.fields.map((field) => heightOf(field.type)));
    case "union":
      return Math.max(...type.of.map(heightOf));
    default:
      return 0;
  }
}

function tryOut(text: string): void {
  const parsed = parseType(text);
  if (!parsed.ok) {
    const { message, from, to } = parsed.error;
    expect(message).toMatch(/[.?]$/);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(text.length);
    return;
  }
  expect(heightOf(parsed.value)).toBeLessThanOrEqual(sourceLimits.depth);
  expect(parseType(printType(parsed.value))).toEqual(parsed);
}

test("reads or refuses any soup of what types are written with, without an exception", () => {
  const token = fc.constantFrom(
    ...["string", "number", "'a'", '"', "'", "1", "-", "1e999", "null", "any", "never", "Record", "Array", "readonly"],
    ...["[]", "[", "]", "{", "}", "(", ")", "<", ">", "<string, ", "|", "?", ":", ";", ",", " ", "a:", "b?: "],
    ...["__proto__", "constructor", "\\u0061", "=>", "&", "keyof", "${", "`", "\u0000", "\ud800", "é", "𝒸", "\u2028"],
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 25 }), (tokens) => tryOut(tokens.join(""))),
    { numRuns: 4000 },
  );
});

test("bounds the depth of types put into one another", () => {
  const wrap = fc.constantFrom("(#)", "#[]", "{ a: # }", "{ a?: #; b: # }", "Record<string, #>", "Array<#>", "# | 1");
  const times = fc.tuple(wrap, fc.constantFrom(1, 2, 30, 60, 99));
  fc.assert(
    fc.property(fc.array(times, { maxLength: 6 }), (wraps) => {
      let text = "string";
      for (const [form, count] of wraps)
        for (let turn = 0; turn < count && text.length < 12_000; turn++)
          text = form.replaceAll("#", () => (text.endsWith("| 1") ? `(${text})` : text));
      tryOut(text);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["lists", `string${"[]".repeat(100_000)}`],
  ["lists, a little too deep", `string${"[]".repeat(sourceLimits.depth + 1)}`],
  ["lists within parentheses", `${"(".repeat(90)}string${`${"[]".repeat(40)})`.repeat(90)}`],
  ["parentheses", "(".repeat(1_000_000)],
  ["objects", "{ a: ".repeat(1_500)],
  ["maps", "Record<string, ".repeat(600)],
  ["arrays", `${"Array<".repeat(500)}string${">".repeat(500)}`],
  ["alternatives", `string${" | 1".repeat(100_000)}`],
  ["fields", `{ ${Array.from({ length: 9_000 }, (_, at) => `a${at}: 1`).join("; ")} }`],
])("refuses too many or too deep %s with a message", (_what, text) => {
  const parsed = parseType(text);
  expect(parsed.ok ? "read" : parsed.error.code).toMatch(/^too-(deep|long)$/);
});

test("a list may be as deep as the bound says", () => {
  tryOut(`string${"[]".repeat(sourceLimits.depth)}`);
  expect(parseType(`string${"[]".repeat(sourceLimits.depth)}`).ok).toBe(true);
});

test.each([...forbiddenNames])("no field is called %s, however it is written", (name) => {
  const escaped = [...name].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  for (const written of [name, `'${name}'`, `"${name}"`, `"${escaped}"`, escaped])
    expect(parseType(`{ ${written}: string }`).ok, written).toBe(false);
});
