import { expect, test } from "vitest";
import { loadProject } from "./load.ts";
import { saveProject } from "./save.ts";
import { buildProject } from "./testing/build-project.ts";
import { generateProject } from "./testing/generated-project.ts";

const shop = saveProject(
  buildProject({ machine: "shop", states: { idle: { on: { pay: "paid" } }, paid: { kind: "final" } } }),
);

function refusalOf(text: string): string {
  const result = loadProject(text);
  if (result.ok) return "accepted";
  const { code, line, column, message } = result.error;
  return `${line}:${column} ${code} ${message}`;
}

/** The sample with one piece of its text replaced; every piece stands there once. */
function refusalWith(piece: string, replacement: string): string {
  expect(shop.split(piece)).toHaveLength(2);
  return refusalOf(shop.replace(piece, replacement));
}

test("fills in the tables a file leaves out", () => {
  const result = loadProject('{"format":"faultline","version":"1.0","name":"Empty"}');
  expect(result).toEqual({ ok: true, value: buildProject([], { tables: { name: "Empty" } }) });
});

test("accepts a newer minor version and keeps keys it does not know", () => {
  const text = shop.replace('"1.0"', '"1.7"').replace('"name": "idle",', '"name": "idle",\n      "colour": "red",');
  const result = loadProject(text);
  expect(result.ok && result.value.version).toBe("1.7");
  expect(result.ok && result.value.states.idle).toMatchObject({ colour: "red" });
});

test.each([
  ["[]", '1:1 not-faultline This is a list, not a Faultline document (an object with "format": "faultline").'],
  ["5", "1:1 not-faultline This is a number, not a Faultline"],
  ["null", "1:1 not-faultline This is null, not a Faultline"],
  ["{}", '1:1 not-faultline This is not a Faultline document: "format": "faultline" is missing.'],
  [
    '{"format": "bpmn"}',
    '1:12 not-faultline This is not a Faultline document: its "format" is "bpmn", not "faultline".',
  ],
  ['{"id":"m","initial":"a","states":{}}', "1:1 not-faultline This looks like an XState machine configuration"],
  ['{"StartAt":"a","States":{}}', "1:1 not-faultline This looks like an Amazon States Language definition"],
  ['{"nodes":[],"edges":[]}', "1:1 not-faultline This looks like a list of nodes and edges"],
  ['{"machines":{},"states":{}}', "1:1 not-faultline This looks like a Faultline document without its mark."],
  ['<?xml version="1.0"?><scxml/>', "1:1 not-faultline This is SCXML"],
  ["<a/>", "1:1 not-faultline This is XML, not a Faultline document (a JSON file)."],
  ["<!DOCTYPE html><html>", "1:1 not-faultline This is a web page"],
  ["import { createMachine } from 'xstate';\ncreateMachine({})", "1:1 not-faultline This is program code"],
  ["name: shop\nstates: []", "1:1 not-faultline This looks like YAML"],
  ["{\u0000\n\u0000}\u0000", "1:2 not-faultline The file is encoded as UTF-16. Save it as UTF-8."],
  ["\u0000{\u0000}", "1:1 not-faultline The file is encoded as UTF-16. Save it as UTF-8."],
  ["PK\u0003\u0004", "1:1 not-faultline This is a binary file"],
  ["", "1:1 json-empty The file is empty."],
  ['{"format":"faultline"', "1:22 json-truncated The file ends inside an object that begins on line 1."],
  ['{"format":"faultline"}', '1:1 bad-version The document has no "version". Add "version": "1.0" at the top.'],
  ['{"format":"faultline","version":1}', '1:33 bad-version The "version" is 1, which is not one. Write it as "1.0".'],
  [
    '{"format":"faultline","version":"2.3"}',
    "1:33 newer-version The document has version 2.3; this program reads versions up to 1.x. " +
      "Open it with a newer Faultline, or have it saved there as version 1.",
  ],
])("says what %j is", (text, message) => {
  expect(refusalOf(text).slice(0, message.length)).toBe(message);
});

test("names the record, the key and what was expected", () => {
  expect(refusalWith('"kind": "final"', '"kind": "finale"')).toBe(
    '19:15 bad-value "kind" of state "paid" must be one of "atomic", "compound", "parallel", "final" or "history", not "finale". Did you mean "final"?',
  );
  expect(refusalWith('"order": 1', '"order": "1"')).toMatch(
    /^\d+:16 bad-value "order" of state "paid" must be a number, not "1"\.$/,
  );
  expect(refusalWith('"source": "idle",', '"sorce": "idle",')).toMatch(
    /^\d+:5 missing-key Transition "idle-t1" lacks "source", which must be a text\. Is "sorce" a misspelling of it\?$/,
  );
  expect(refusalWith('"targets": ["paid"]', '"targets": "paid"')).toMatch(
    /"targets" of transition "idle-t1" must be a list, not "paid"\.$/,
  );
  expect(refusalWith('"targets": ["paid"]', '"targets": ["Paid!"]')).toMatch(
    /"targets\.0" of transition "idle-t1" is not an id: use lower-case letters.*: "Paid!"\.$/,
  );
  expect(refusalWith('"trigger": { "kind": "event", "event": "pay" }', '"trigger": {}')).toMatch(
    /"trigger" of transition "idle-t1" lacks "kind", which must be one of "event", .* or "invocationError"\.$/,
  );
  expect(refusalWith('"idle-t1": {', '"Idle T1": {')).toMatch(
    /^\d+:5 bad-key The key "Idle T1" in "transitions" is not an id: use lower-case letters/,
  );
  expect(refusalWith('"name": "Test"', '"name": ""')).toMatch(/^\d+:11 bad-value "name" must not be empty\.$/);
  expect(refusalWith('"transitions": {', '"transitions": [], "t": {')).toMatch(
    /"transitions" must be an object, not a list\.$/,
  );
});

test("uses no words of the schema library", () => {
  const broken = shop.replaceAll(
    /"(kind|name|order|source|trigger|targets)": ("[^"]*"|\d+|\[[^\]]*\]|\{[^}]*\})/g,
    '"$1": false',
  );
  const result = loadProject(broken);
  const messages = result.ok ? [] : (result.error.problems ?? []).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(5);
  for (const message of messages) expect(message).not.toMatch(/invalid|expected|zod|undefined|record/i);
});

test("refuses ids given twice, with both lines", () => {
  const twice = shop.replace('"paid": {', '"idle": {');
  expect(refusalOf(twice)).toMatch(
    /^\d+:5 json-duplicate-key The key "idle" is there twice in "states": on line \d+ and on line \d+\./,
  );
});

test("refuses references that lead nowhere, with their place", () => {
  expect(refusalWith('"targets": ["paid"]', '"targets": ["gone"]')).toMatch(
    /^\d+:19 dangling-reference Transition "idle-t1" refers to the state "gone" \(in "targets\.0"\)/,
  );
});

test("lists all problems with their places, in the order of the text, twenty at most", () => {
  const text = shop.replace('"name": "idle"', '"name": 1').replace('"name": "paid"', '"name": 2');
  const result = loadProject(text);
  expect(result.ok ? [] : result.error.problems?.map(({ path }) => path?.join("."))).toEqual([
    "states.idle.name",
    "states.paid.name",
  ]);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, number) => [`s${number}`, {}]));
  const worse = loadProject(JSON.stringify({ format: "faultline", version: "1.0", name: "X", states: many }));
  expect(worse.ok ? 0 : worse.error.problems?.length).toBe(20);
  expect(worse.ok ? 0 : worse.error.hasMore).toBe(true);
  expect(result.ok ? 0 : result.error.hasMore).toBe(false);
});

test("survives a million mistakes, wherever they are", () => {
  const head = '{"format":"faultline","version":"1.0","name":"X",';
  const manyRecords = Array.from({ length: 300_000 }, (_, number) => `"s${number}":0`).join();
  expect(refusalOf(`${head}"states":{${manyRecords}}}`)).toMatch(
    /^1:\d+ bad-value State "s0" must be an object, not 0\.$/,
  );
  const manyTargets = "0,".repeat(999_999);
  const transition = `{"source":"a","order":0,"trigger":{"kind":"always"},"targets":[${manyTargets}0]}`;
  expect(refusalOf(`${head}"transitions":{"t":${transition}}}`)).toMatch(
    /^1:\d+ bad-value Transition "t" has more mistakes in it than can be listed\.$/,
  );
});

test("says of a newer minor version that the version may be the reason", () => {
  expect(refusalOf(shop.replace('"1.0"', '"1.7"').replace('"final"', '"finale"'))).toMatch(
    /The document has version 1\.7, which is newer than this program: a newer Faultline may read it\.$/,
  );
});

test("loads a document of 5,000 states", () => {
  const text = saveProject(generateProject({ states: 5000, depth: 6, transitionsPerState: 1.5, seed: 1 }));
  expect(loadProject(text).ok).toBe(true);
});
