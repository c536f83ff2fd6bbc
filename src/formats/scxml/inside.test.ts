// Beginnings that lie deeper, machines inside machines, and loops.

import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { exportScxml } from "./export.ts";
import { importScxml } from "./import.ts";

function imported(body: string, attributes = "") {
  const result = importScxml(`<scxml xmlns="http://www.w3.org/2005/07/scxml" ${attributes}>\n${body}\n</scxml>`, {
    name: "m",
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const nested = '<state id="a"><state id="b"><state id="c"/><state id="d"/></state><state id="e"/></state>';

test("lets the states on the way begin with what a deep initial names, when nobody else enters them", () => {
  const { project, losses } = imported(
    `${nested}<state id="f"><transition event="x" target="e"/></state>`,
    'initial="d"',
  );
  expect(project.states).toMatchObject({ a: { initial: "b" }, b: { initial: "d" } });
  expect(losses).toEqual([]);
});

test("leads to a deep initial by a state of its own where the way is used otherwise, and says so", () => {
  const { project, losses } = imported(
    `${nested}<state id="f"><transition event="x" target="a"/></state>`,
    'initial="d"',
  );
  expect(project.states).toMatchObject({ a: { initial: "b" }, b: { initial: "c" }, "m-root": { initial: "start" } });
  expect(Object.values(project.transitions)).toContainEqual(
    expect.objectContaining({ source: "start", trigger: { kind: "always" }, targets: ["d"] }),
  );
  expect(losses.map(({ code }) => code)).toEqual(["initial"]);
});

test("begins in several states at once, doing on the way what the initial says", () => {
  const { project } = imported(
    `<initial><transition target="y w"><log expr="'go'"/></transition></initial>
     <parallel id="p"><state id="r"><state id="x"/><state id="y"/></state><state id="s"><state id="v"/><state id="w"/></state></parallel>`,
  );
  expect(Object.values(project.transitions)).toMatchObject([
    { source: "start", targets: ["y", "w"], actions: [{ kind: "log", message: "'go'" }] },
  ]);
  expect(project.states["m-root"]).not.toHaveProperty("initialActions");
});

test("makes a machine of what stands in an invocation, gives it its data, and hears of its end", () => {
  const { project, losses } = imported(
    `<datamodel><data id="n" expr="2"/></datamodel>
<state id="a"><invoke type="scxml" id="inner"><param name="limit" expr="n + 1"/><content>
  <scxml name="counter" initial="one"><datamodel><data id="limit" expr="9"/></datamodel>
    <state id="one"><transition event="up" target="two"><send event="risen" target="#_parent"/></transition></state><final id="two"/>
  </scxml></content></invoke>
  <transition event="done.invoke.inner" target="b"/><state id="a1"><transition event="done.invoke" cond="n &gt; 1" target="b"/></state>
</state><final id="b"/>`,
    'initial="a"',
  );
  expect(project.invocations).toMatchObject({
    inner: { state: "a", callee: { kind: "machine", machine: "counter" }, input: { limit: "context.n + 1" } },
  });
  expect(project.machines.counter).toMatchObject({
    input: [{ name: "limit" }],
    context: [{ name: "limit", initial: "input.limit" }],
  });
  expect(Object.values(project.transitions)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        source: "a",
        trigger: { kind: "invocationDone", invocation: "inner" },
        targets: ["b"],
      }),
      expect.objectContaining({
        source: "a",
        guard: { kind: "and", guards: [{ kind: "in", state: "a1" }, expect.anything()] },
      }),
      expect.objectContaining({ actions: [{ kind: "send", to: { kind: "parent" }, event: "risen" }] }),
    ]),
  );
  expect(losses.map(({ code }) => code)).toEqual(["doneState"]);
});

test("writes a loop over a known list as what it does, and keeps any other as text", () => {
  const body = (array: string) => `<datamodel><data id="list" expr="['x', 'y']"/><data id="n" expr="0"/></datamodel>
<state id="a"><onentry><foreach array="${array}" item="each" index="at"><raise event="tick"/><assign location="n" expr="n + at"/></foreach></onentry></state>`;
  const known = imported(body("list"));
  const step = [
    { kind: "raise", event: "tick" },
    { kind: "assign", values: { n: "context.n + context.at" } },
  ];
  expect(known.project.states.a).toMatchObject({
    entry: [
      { kind: "assign", values: { each: "'x'", at: "0" } },
      ...step,
      { kind: "assign", values: { each: "'y'", at: "1" } },
      ...step,
    ],
  });
  expect(known.losses).toEqual([]);
  expect(imported(body("n")).losses).toMatchObject([{ code: "script", inText: { line: 3 } }]);
});

test("takes an object for the payload of an event, and sets one field by the branch that holds", () => {
  const { project, losses } = imported(
    `<datamodel><data id="n" expr="0"/></datamodel><state id="a"><onentry>
    <send event="sold"><content>{ "name": "bar", "size": 27 }</content></send>
    <if cond="n === 1"><assign location="n" expr="2"/><elseif cond="n === 2"/><else/><assign location="n" expr="n + 3"/></if>
  </onentry></state>`,
  );
  expect(project.states.a).toMatchObject({
    entry: [
      { kind: "raise", event: "sold", payload: { name: '"bar"', size: "27" } },
      {
        kind: "assign",
        values: { n: "(context.n === 1) ? (2) : (context.n === 2) ? context.n : (context.n + 3)" },
      },
    ],
  });
  expect(losses).toEqual([]);
});

test("writes a machine that is invoked into its invocation, and reads it back with what it is given", () => {
  const project = buildProject([
    {
      machine: "main",
      context: { total: ["number", "3"] },
      states: {
        a: {
          invoke: { inner: { calls: { kind: "machine", machine: "part" }, input: { amount: "context.total + 1" } } },
        },
        b: {},
      },
    },
    {
      machine: "part",
      input: { amount: "number" },
      context: { left: ["number", "input.amount"] },
      states: { one: {}, two: {} },
    },
  ]);
  const exported = exportScxml(project, { machine: "main" });
  const text = exported.ok ? exported.value.text : "";
  expect(exported.ok && exported.value.losses.filter(({ code }) => code === "invoke")).toEqual([]);
  const back = importScxml(text);
  if (!back.ok) throw new Error(back.error.message);
  expect(back.value.project.machines).toMatchObject({
    main: { context: [{ name: "total" }] },
    part: { input: [{ name: "amount" }], context: [{ name: "left", initial: "input.amount" }] },
  });
  expect(back.value.project.invocations).toMatchObject({
    inner: { callee: { kind: "machine", machine: "part" }, input: { amount: "context.total + 1" } },
  });
});
