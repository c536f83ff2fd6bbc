import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type CanonicalLayout, compareCodeUnits, printCanonicalJson } from "./canonical-json.ts";
import { parseJsonText } from "./json-text.ts";

const plain: CanonicalLayout = { compareKeys: compareCodeUnits, mayBeOneLine: () => false, width: 80 };
const compact: CanonicalLayout = { ...plain, mayBeOneLine: () => true };

test("writes what JSON.stringify writes, with sorted keys and a line break", () => {
  const value = { b: [1, { c: null }], a: "x\n\u2028", 10: true, 9: [], e: {} };
  expect(printCanonicalJson(value, plain)).toBe(
    '{\n  "10": true,\n  "9": [],\n  "a": "x\\n\u2028",\n  "b": [\n    1,\n    {\n      "c": null\n    }\n  ],\n  "e": {}\n}\n',
  );
});

test("puts small things that hold no others on one line", () => {
  const value = { bends: [{ x: 1, y: 2 }], tags: ["a", "b"], long: ["a".repeat(40), "b".repeat(40)] };
  expect(printCanonicalJson(value, compact)).toBe(
    `{\n  "bends": [\n    { "x": 1, "y": 2 }\n  ],\n  "long": [\n    "${"a".repeat(40)}",\n    "${"b".repeat(40)}"\n  ],\n  "tags": ["a", "b"]\n}\n`,
  );
});

test("leaves out what is undefined, writes no -0 and no half characters", () => {
  expect(printCanonicalJson({ a: undefined, b: -0, c: "x\ud800", d: 1e21, e: 0.1 }, compact)).toBe(
    '{ "b": 0, "c": "x\ufffd", "d": 1e+21, "e": 0.1 }\n',
  );
});

test("is read back as the same value, and gives the same text for any order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes("__proto__"));
      for (const layout of [plain, compact]) {
        const text = printCanonicalJson(value, layout);
        const read = parseJsonText(text);
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
        expect(printCanonicalJson(reversed(value), layout)).toBe(text);
      }
    }),
  );
});

function reversed(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(reversed);
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, item]) => [key, reversed(item)]));
}

test("keeps the text of what never changes, apart for every place in which it stands", () => {
  let printed = 0;
  const keeping: CanonicalLayout = {
    ...compact,
    compareKeys: (left, right, path) => {
      if (path.length === 2) printed++;
      return compareCodeUnits(left, right);
    },
    isImmutable: (path) => path.length === 2,
  };
  const record = { name: "a".repeat(30), at: "b".repeat(30) };
  const value = { near: { a: record }, far: { ["c".repeat(20)]: record } };
  const once = printCanonicalJson(value, keeping);
  expect(once).toBe(printCanonicalJson(structuredClone(value), compact));
  const before = printed;
  expect(printCanonicalJson({ ...value, more: 1 }, keeping)).toContain('"more": 1');
  expect(printCanonicalJson({ near: { a: record } }, keeping)).toBe(
    printCanonicalJson({ near: { a: record } }, compact),
  );
  expect(printed).toBeLessThanOrEqual(before + 2);
});
