// An import tells what it leaves out: whatever can be taken out of a text without the document or the report being another
// was read past in silence.

import { expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import type { ImportText } from "./format.ts";
import { importScxml } from "./scxml/import.ts";
import { everyNode, readSource } from "./xstate/source-file.ts";
import { importTypeScript } from "./xstate-typescript/import.ts";

const scxml = `<?xml version="1.0"?>
<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" name="lamp" initial="b" exmode="strict">
  <datamodel><data id="x" expr="1"/><data id="y" src="y.json"/></datamodel>
  <state id="a" foo="bar" viz:place="1 2" xmlns:viz="urn:v">
    <onentry><log label="Here" expr="x"/><log label="only"/><send event="e" delay="1s" id="k" hints="p"/></onentry>
    <onexit><cancel sendid="k"/><raise event="r"/><send event="f" type="http" target="u"/></onexit>
    <invoke id="i" type="http" src="u" autoforward="true" idlocation="x"><param name="p" expr="x"/></invoke>
    <transition event="go" target="b" cond="x &gt; 1" type="external" kind="quick"/>
  </state>
  <history id="h" type="deep"><transition target="b"/></history>
  <state id="b"><transition event="back" target="h"><assign location="x" expr="2"/></transition></state>
</scxml>`;

const source = `import { createMachine } from "xstate";
export const m = createMachine({
  id: "m", initial: "a", context: { n: 1 }, description: "D", tags: ["t"], colour: "red", meta: { a: 1 },
  states: {
    a: {
      description: "A", entry: ["x"], exit: { type: "y", params: { p: 1 }, q: 2 }, foo: 1,
      invoke: { id: "q", src: { type: "load", retries: 3 }, systemId: "s", input: { k: 1 }, onDone: "b", meta: { a: 1 } },
      on: { GO: { target: "b", guard: { type: "g", params: { p: 1 }, r: 1 }, reenter: true, meta: { m: 1 }, foo: 2 } },
      after: { 1000: { target: "b", actions: { type: "z", s: 3 } } },
      always: { target: "c", guard: "g" },
    },
    b: { type: "final", output: 1, foo: 3 },
    c: { type: "parallel", states: { d: {}, e: { type: "history", history: "deep", target: "d", foo: 4 } }, onDone: "b" },
  },
}, { guards: { g: () => true }, actions: { unused: () => {} } }).withContext({ n: 5 });
`;

const insideOfWhatIsTold = new Set(["a: 1", "m: 1", "n: 5"]);

function readAs(importText: ImportText, text: string): string {
  const imported = importText(text, { name: "m" });
  if (!imported.ok) return `refused: ${imported.error.message}`;
  const said = imported.value.losses.map(({ kind, message }) => `${kind} ${message}`);
  return JSON.stringify([saveProject(imported.value.project), said]);
}

test("SCXML: no attribute is read past in silence", () => {
  const whole = readAs(importScxml, scxml);
  const silent = [...scxml.matchAll(/ ([\w:]+)="[^"]*"/g)].filter(({ 0: { length }, index }) => {
    const without = scxml.slice(0, index) + scxml.slice(index + length);
    return readAs(importScxml, without) === whole;
  });
  // What every file says of itself, and what is so without saying it.
  const usual = ["xmlns", "version", "datamodel", "xmlns:viz", "type"];
  expect(silent.map(([, name]) => name)).toEqual(usual);
});

test("XState: no key of a configuration is read past in silence", () => {
  const whole = readAs(importTypeScript, source);
  const read = readSource(source);
  if (!read.ok) throw new Error(read.error.message);
  const silent = [...everyNode(read.value.tree)].flatMap((node) => {
    if (node.type !== "ObjectProperty") return [];
    const text = source.slice(node.start, node.end);
    const rest = source.slice(node.end).replace(/^,/, "");
    return readAs(importTypeScript, source.slice(0, node.start) + rest) === whole ? [text] : [];
  });
  const usual = [
    // The constant has the same name.
    'id: "m"',
    // A guard that says yes.
    "guards: { g: () => true }",
    "g: () => true",
  ];
  expect(silent.filter((text) => !insideOfWhatIsTold.has(text))).toEqual(usual);
});
