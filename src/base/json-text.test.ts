import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonTextLimits, parseJsonText } from "./json-text.ts";

function refusalOf(text: string, limits?: JsonTextLimits): string {
  const result = parseJsonText(text, limits);
  if (result.ok) return `accepted ${JSON.stringify(result.value)}`;
  return `${result.error.line}:${result.error.column} ${result.error.code} ${result.error.message}`;
}

/** With an escape that nobody needs to write, which the short way leaves alone. */
function theLongWay(text: string): string {
  return `["\\u0061",${text}]`;
}

test("reads what JSON.parse reads", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(4), (text, indent) => {
      fc.pre(!text.includes("__proto__"));
      const value: unknown = JSON.parse(text);
      for (const plain of [text, JSON.stringify(value, null, indent)])
        for (const spelling of [plain, theLongWay(plain)])
          expect(parseJsonText(spelling)).toEqual({ ok: true, value: JSON.parse(spelling) });
    }),
  );
});

test("never throws and accepts nothing that JSON.parse refuses", () => {
  const piece = fc.constantFrom(
    ..."{}[]\",:\\u/*'-+.0123eEtrue nullfalse\n\u0000\ud800é".split(""),
    '"a"',
    "true",
    "\\u12",
    "1e",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const result = parseJsonText(text);
      if (!result.ok) expect(result.error.offset).toBeLessThanOrEqual(text.length);
      else {
        expect(JSON.parse(text)).toEqual(result.value);
        expect(parseJsonText(theLongWay(text))).toEqual({ ok: true, value: ["a", result.value] });
      }
    }),
    { numRuns: 2000 },
  );
});

test("skips a byte order mark and does not count it", () => {
  expect(parseJsonText("\ufeff[1]")).toEqual({ ok: true, value: [1] });
  expect(refusalOf("\ufeff[x]")).toMatch(/^1:2 /);
});

test("names a key that is given twice, and both lines", () => {
  expect(refusalOf('{\n "states": {\n  "a": 1,\n  "b": {"a": 2},\n  "a": 3\n }\n}')).toBe(
    '5:3 json-duplicate-key The key "a" is there twice in "states": on line 3 and on line 5. Rename or remove one.',
  );
  expect(refusalOf('{"a":1,"\\u0061":2}')).toMatch(/^1:8 json-duplicate-key The key "a" is there twice: on line 1/);
});

test("refuses __proto__ however it is spelled, and touches no prototype", () => {
  expect(refusalOf('{"__proto__":{"polluted":1}}')).toMatch(/^1:2 json-forbidden-key/);
  expect(refusalOf('[{"\\u005f_proto__":null}]')).toMatch(/^1:3 json-forbidden-key/);
  expect(refusalOf('{"constructor":{"prototype":{}}}')).toBe('accepted {"constructor":{"prototype":{}}}');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("stops at a depth limit, so a million nested lists cost nothing", () => {
  expect(refusalOf("[".repeat(1_000_000))).toMatch(/^1:101 json-too-deep/);
  expect(refusalOf('{"a":'.repeat(1_000_000))).toMatch(/^1:501 json-too-deep/);
  expect(refusalOf("[".repeat(100) + "]".repeat(100))).toMatch(/^accepted/);
  expect(refusalOf("[".repeat(101) + "]".repeat(101))).toMatch(/^1:101 json-too-deep/);
  expect(refusalOf("[".repeat(1_000_000) + "]".repeat(1_000_000))).toMatch(/^1:101 json-too-deep/);
});

test("says where a text was cut off", () => {
  expect(refusalOf('{\n "states": {\n  "a": {"name": "Pay')).toBe(
    '3:21 json-truncated The file ends inside a text that begins on line 3, at "states.a.name". It was probably cut off: get a complete copy.',
  );
  expect(refusalOf('{"a": [1, 2')).toBe(
    '1:12 json-truncated The file ends inside a list that begins on line 1, at "a". It was probably cut off: get a complete copy.',
  );
  expect(refusalOf('{"a"')).toMatch(/json-truncated The file ends inside an object that begins on line 1/);
  expect(refusalOf('["a\\u00')).toMatch(/json-truncated/);
  expect(refusalOf("")).toBe("1:1 json-empty The file is empty.");
  expect(refusalOf(" \n")).toBe("2:1 json-empty The file is empty.");
});

test("refuses every prefix of a document as truncated, empty or a wrong value, never by accepting it", () => {
  const text = '{"a": [1, true, null, "x\\n\\u00e9", {"b": -1.5e3}], "c": {}}';
  for (let length = 0; length < text.length; length++)
    expect(refusalOf(text.slice(0, length))).toMatch(/json-(truncated|empty|syntax) /);
});

test.each([
  ["[1,2,]", '1:5 json-syntax There is a comma before "]". Remove the comma.'],
  ['{"a":1,}', '1:7 json-syntax There is a comma before "}". Remove the comma.'],
  ["[,1]", "1:2 json-syntax There is a comma too many here. Remove it."],
  ["[1 // one\n]", "1:4 json-syntax There is a comment here. JSON has none: remove it."],
  ["/* x */ {}", "1:1 json-syntax There is a comment here. JSON has none: remove it."],
  ["['a']", "1:2 json-syntax Single quotes do not work in JSON: write \"…\" instead of '…'."],
  ["{name: 1}", '1:2 json-syntax Keys stand in double quotes: write "name".'],
  ["[NaN]", "1:2 json-syntax NaN is not a number in JSON. Write a number, or null."],
  ["[-Infinity]", "1:2 json-syntax -Infinity is not a number in JSON. Write a number, or null."],
  ["[True]", "1:2 json-syntax True is written in small letters in JSON: true."],
  ["[undefined]", "1:2 json-syntax undefined does not exist in JSON: write null."],
  ["[01]", '1:2 json-syntax "01" is not a number as JSON writes it (12, -0.5 or 1e3).'],
  ["[+1]", '1:2 json-syntax "+1" is not a number as JSON writes it (12, -0.5 or 1e3).'],
  ["[.5]", '1:2 json-syntax ".5" is not a number as JSON writes it (12, -0.5 or 1e3).'],
  ['["a" "b"]', '1:6 json-syntax Expected "," or "]", found a text.'],
  ['{"a" 1}', '1:6 json-syntax Expected ":" after the key "a", found "1".'],
  ["{} {}", '1:4 json-syntax Expected the end of the file, because the document is complete, found "{".'],
  ["<xml/>", '1:1 json-syntax Expected a value, found "<" (is this XML?).'],
  ["[\u00a01]", "1:2 json-syntax Expected a value, found the invisible character U+00A0."],
  ["[1e999]", "1:2 json-number The number 1e999 is too large to be stored."],
  ["[12345678901234567891]", /^1:2 json-number .*more digits than can be kept/],
  ['["a\nb"]', /^1:4 json-string There is a line break inside a text/],
  ['["\\x41"]', /^1:3 json-string "\\x" means nothing/],
  ['["\\ud800"]', /^1:2 json-string .*half of a character/],
  ['["\udc00"]', /^1:2 json-string .*half of a character/],
])("explains %j", (text, message) => {
  expect(refusalOf(text)).toMatch(message);
});

test("says how large a text is that is too large", () => {
  const limits = { maxLength: 2 * 1024 * 1024, maxDepth: 10 };
  expect(refusalOf(" ".repeat(3 * 1024 * 1024), limits)).toBe(
    "1:1 json-too-large The text is 3 MB long; at most 2 MB are read. Split it into smaller files.",
  );
});

test("refuses a single text or key that nobody could check with a regular expression", () => {
  expect(refusalOf(`["${"a".repeat(1_000_001)}"]`)).toMatch(/^1:2 json-string This text is 1000001 characters long/);
  expect(refusalOf(`{"${"a".repeat(1_000_001)}":1}`)).toMatch(/^1:2 json-string/);
});

test("reads 5 MB", () => {
  const record = {
    kind: "atomic",
    name: "Zustand ü",
    parent: "root",
    order: 12.5,
    tags: ["a", "b"],
    note: 'say "hi"\n',
  };
  const text = JSON.stringify({
    states: Object.fromEntries(Array.from({ length: 45_000 }, (_, n) => [`s${n}`, record])),
  });
  expect(text.length).toBeGreaterThan(5_000_000);
  expect(parseJsonText(text).ok).toBe(true);
});
