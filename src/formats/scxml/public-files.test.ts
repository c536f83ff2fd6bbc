// What SCXML files in public repositories are full of.

import { expect, test } from "vitest";
import { importScxml } from "./import.ts";

function imported(body: string, attributes = "") {
  const result = importScxml(`<scxml xmlns="http://www.w3.org/2005/07/scxml" ${attributes}>\n${body}\n</scxml>`, {
    name: "m",
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test("does not take the drawing of Qt Creator for something to do, and mentions it once", () => {
  const info = '<qt:editorinfo geometry="1;2;3;4;5;6"/>';
  const { project, losses } = imported(
    `${info}<state id="a">${info}<onentry>${info}</onentry><transition event="go" target="b">${info}</transition></state><state id="b"/>`,
    'xmlns:qt="http://www.qt.io/2015/02/scxml-ext" binding="early"',
  );
  expect(project.implementations).toEqual({});
  expect(losses.map(({ code, inText }) => `${code} ${inText?.line}`)).toEqual(["layout 2"]);
});

test("knows a state in In() without quotes", () => {
  const { project, losses } = imported(
    '<state id="a"><transition event="go" cond="!In(b)" target="b"/></state><state id="b"/>',
  );
  expect(Object.values(project.transitions)).toMatchObject([
    { guard: { kind: "not", guard: { kind: "in", state: "b" } } },
  ]);
  expect(losses).toEqual([]);
});

test("reads where a file of the first drafts begins and leads", () => {
  const { project, losses } = imported(
    '<state id="a"/><state id="b"><transition event="go"><target next="a"/></transition></state>',
    'initialstate="b"',
  );
  expect(project.states["m-root"]).toMatchObject({ initial: "b" });
  expect(Object.values(project.transitions)).toMatchObject([{ source: "b", targets: ["a"] }]);
  expect(losses).toEqual([]);
});

test("keeps plain words as named actions, and says so", () => {
  const { project, losses } = imported(
    '<state id="a"><onentry>open the\n  valve</onentry><transition event="go" target="b"> ring </transition></state><state id="b"/>',
  );
  expect(Object.values(project.implementations).map(({ name }) => name)).toEqual(["open the valve", "ring"]);
  expect(losses.map(({ code }) => code)).toEqual(["script", "script"]);
});

test("says that data of a late binding is there from the start", () => {
  expect(imported('<state id="a"/>', 'binding="late"').losses).toMatchObject([{ code: "element", kind: "lost" }]);
});
