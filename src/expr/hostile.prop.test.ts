import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateExpression } from "./evaluate.ts";
import { parseExpression } from "./parse.ts";

const attacks = [
  "constructor.constructor('return 1')()",
  "context.constructor.constructor('return this')()",
  "context['constructor']",
  'context["const" + "ructor"]["constructor"]',
  "context[`constructor`]",
  "context['\\u0063onstructor']",
  "context['\\x5f_proto__']",
  "context.\\u0063onstructor",
  "context?.['__proto__']",
  "context.__proto__.polluted",
  "''.constructor",
  "[].constructor",
  "context.items.concat.constructor",
  "context.toString",
  "context.items.map",
  "context.name.valueOf",
  "{ __proto__: context }",
  "{ '__proto__': context }",
  "{ ['__proto__']: context }",
  "{ get x() { return 1 } }",
  "{ constructor: 1 }",
  "this",
  "this.constructor",
  "globalThis",
  "globalThis.process",
  "window",
  "eval('1')",
  "Function('return 1')()",
  "new Date()",
  "import('fs')",
  "import.meta",
  "new.target",
  "() => 1",
  "x => x",
  "function () {}",
  "async () => 1",
  "context.total = 1",
  "context.total += 1",
  "context.total++",
  "--context.total",
  "delete context.total",
  "void 0",
  "1, 2",
  "1; 2",
  "/a+/.test('a')",
  "String`x`",
  "`${`${this}`}`",
  "`${context.constructor}`",
  "context.name.replace(/a/, 'b')",
  "JSON.parse('{}')",
  "Math.random()",
  "Date.now()",
  "Object.getPrototypeOf(context)",
  "Object.assign(context, {})",
  "Reflect.get(context, 'a')",
  "10n",
  "0x10",
  "010",
  "1_000",
  "2 ** 64",
  "await 1",
  "yield",
  "a\u2028b",
  "1 // comment",
  "1 /* comment */",
  "<!-- 1",
  "1 --> 2",
  "𝒸ontext",
];

const values = () => ({ context: { total: 1, name: "Ada", items: [1, 2] }, event: { type: "go" } });

function reaches(value: unknown, depth = 0): boolean {
  if (typeof value === "function" || typeof value === "symbol") return true;
  if (typeof value !== "object" || value === null || depth > 20) return false;
  if (value === Object.prototype || value === Array.prototype || value === globalThis) return true;
  return Object.values(value).some((inner) => reaches(inner, depth + 1));
}

function tryOut(text: string): { outcome: string; value?: unknown } {
  const given = values();
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    expect(parsed.error.message.length).toBeGreaterThan(10);
    expect(parsed.error.from).toBeLessThanOrEqual(text.length);
    return { outcome: "refused" };
  }
  const result = evaluateExpression(parsed.value, given);
  expect(given).toEqual(values());
  if (!result.ok) return { outcome: "failed" };
  expect(reaches(result.value)).toBe(false);
  return { outcome: "value", value: result.value };
}

test.each(attacks)("never reaches a function, a prototype or a global: %s", (text) => {
  const { outcome, value } = tryOut(text);
  if (outcome === "value") expect(value).toBeUndefined();
});

test("holds for attacks put into one another", () => {
  const piece = fc.constantFrom(...attacks, "context.total", "context.items", "'a'", "1");
  const wrap = fc.constantFrom(
    "(#)",
    "[#]",
    "[...#]",
    "`${#}`",
    "#.constructor",
    "#['constructor']",
    "#?.__proto__",
    "!#",
    "{ a: # }",
    "#.concat(#)",
    "# ?? #",
    "context[#]",
  );
  fc.assert(
    fc.property(fc.array(wrap, { maxLength: 4 }), piece, (wraps, start) => {
      tryOut(wraps.reduce((text, form) => form.replaceAll("#", () => text), start));
    }),
    { numRuns: 2000 },
  );
});

test("refuses or reads any soup of tokens, without an exception", () => {
  const token = fc.constantFrom(
    "context",
    ".",
    "?.",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "`",
    "${",
    "'",
    "\\",
    "1",
    "+",
    "-",
    "=>",
    "=",
    "...",
    ",",
    "?",
    ":",
    "typeof",
    " ",
    "Math.max",
    "\u0000",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
      tryOut(tokens.join(""));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["parentheses", `${"(".repeat(5000)}1${")".repeat(4000)}`],
  ["a million parentheses", "(".repeat(1_000_000)],
  ["not signs", `${"!".repeat(9000)}1`],
  ["templates", "`${".repeat(3000)],
  ["conditionals", `${"1 ? ".repeat(2000)}1`],
  ["reads", `context${".a".repeat(4000)}`],
  ["sums", `1${" + 1".repeat(2400)}`],
  ["lists", "[".repeat(9000)],
])("bounds deep or long %s", (_what, text) => {
  const parsed = parseExpression(text);
  expect(parsed.ok).toBe(false);
});

test("bounds what grows: repeated, padded, joined and doubled texts", () => {
  for (const text of [
    "'abc'.repeat(1e9)",
    "'abc'.repeat(50000).repeat(50000)",
    "'a'.padEnd(1e12)",
    "'a'.repeat(99999) + 'b'.repeat(99999)",
    "'a'.repeat(90000).replaceAll('a', 'b'.repeat(90000))",
    "'a'.repeat(99999).split('').join('b'.repeat(99999))",
    "`${'a'.repeat(60000)}${'a'.repeat(60000)}`",
    "JSON.stringify('\\u0000'.repeat(90000))",
  ]) {
    const parsed = parseExpression(text);
    expect(parsed.ok, text).toBe(true);
    if (parsed.ok) expect(evaluateExpression(parsed.value, {}).ok, text).toBe(false);
  }
});

test("ends on a value that contains itself", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  const parsed = parseExpression("JSON.stringify(context)");
  expect(parsed.ok && evaluateExpression(parsed.value, { context: loop }).ok).toBe(false);
});
