import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "./json.ts";
import { jsonLocator, locateInJson } from "./json-text-locate.ts";

const text = '\ufeff{\r\n  "a": [1, {"b\\"\\u0063": "}]"}, -2.5e3],\r\n  "d" : null\r\n}';

test("finds values and keys by path, with lines and columns from 1", () => {
  expect(locateInJson(text, ["a", 0]).value).toMatchObject({ line: 2, column: 9 });
  const inner = locateInJson(text, ["a", 1, 'b"c']);
  expect(inner.key).toMatchObject({ line: 2, column: 13 });
  expect(text.slice(inner.value.offset, inner.value.offset + 4)).toBe('"}]"');
  expect(locateInJson(text, ["d"])).toMatchObject({
    key: { line: 3, column: 3 },
    value: { line: 3, column: 9 },
    found: true,
  });
  expect(locateInJson(text, [])).toMatchObject({ value: { line: 1, column: 1 }, key: undefined });
});

test("falls back to the innermost value that exists", () => {
  expect(locateInJson(text, ["a", 1, "missing", "deeper"])).toMatchObject({
    found: false,
    value: { line: 2, column: 12 },
  });
  expect(locateInJson(text, ["a", 7])).toMatchObject({ found: false, key: { line: 2, column: 3 } });
  expect(locateInJson("[]", [0]).found).toBe(false);
});

test("finds a place inside a text, escapes counted as what they stand for", () => {
  const escaped = '{"a": "x\\u00e9\\n\\"!", "b": 1}';
  expect(jsonLocator(escaped).locateInside(["a"], 4).offset).toBe(escaped.indexOf("!"));
  expect(jsonLocator(escaped).locateInside(["a"], 99).offset).toBe(escaped.indexOf(', "b"') - 1);
  expect(jsonLocator(escaped).locateInside(["b"], 3).offset).toBe(escaped.indexOf("1}"));
});

test("finds many places in a large text without walking it each time", () => {
  const count = 20_000;
  const records = Object.fromEntries(Array.from({ length: count }, (_, number) => [`s${number}`, { name: "x" }]));
  const locator = jsonLocator(JSON.stringify({ records }, null, 1));
  for (let number = 0; number < count; number++)
    expect(locator.locate(["records", `s${number}`, "name"]).value.line).toBe(4 + 3 * number);
});

test("finds every value of any text", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(3), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      for (const [path, inner] of placesIn(JSON.parse(json) as Json)) {
        const place = locateInJson(json, path);
        expect(place.found).toBe(true);
        expect(json.slice(place.value.offset).replace(/\s/g, "")).toMatch(startOf(inner));
      }
    }),
  );
});

function startOf(value: Json): RegExp {
  const start = JSON.stringify(value).replace(/\s/g, "");
  return new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

function placesIn(value: Json, path: (string | number)[] = []): [(string | number)[], Json][] {
  const inside: [string | number, Json][] =
    value === null || typeof value !== "object"
      ? []
      : Array.isArray(value)
        ? value.map((item: Json, index) => [index, item])
        : Object.entries(value);
  return [[path, value], ...inside.flatMap(([step, item]) => placesIn(item, [...path, step]))];
}
