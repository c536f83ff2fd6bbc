import { expect, test } from "vitest";
import { compile } from "#compile/compile.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { orderProject } from "../testing/order-project.ts";
import { exportScxml } from "./export.ts";
import { importScxml } from "./import.ts";

function imported(body: string, attributes = "") {
  const result = importScxml(
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" ${attributes}>\n${body}\n</scxml>`,
    { name: "m" },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { project } = result.value;
  const [machine = ""] = Object.keys(project.machines);
  expect(compile(project, machine).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return result.value;
}

test("writes what was agreed", async () => {
  const exported = exportScxml(orderProject);
  await expect(exported.ok && exported.value.text).toMatchFileSnapshot("golden/order.scxml");
});

test("calls a machine what engines can make a function of, and finds its id again", () => {
  const project = buildProject({ machine: "card-payment", states: { a: {} } });
  const exported = exportScxml(project);
  const text = exported.ok ? exported.value.text : "";
  expect(text).toContain(' name="card_payment"');
  const back = importScxml(text);
  expect(back.ok && Object.keys(back.value.project.machines)).toEqual(["card-payment"]);
});

test("reads states, data, conditions and executable content", () => {
  const { project, losses } = imported(
    `
  <datamodel><data id="n" expr="0"/><data id="list">[1, 2]</data></datamodel>
  <state id="a">
    <onentry><assign location="n" expr="n + 1"/><send event="tick" delay="1.5s" id="t"/><raise event="now"/></onentry>
    <onexit><cancel sendid="t"/></onexit>
    <transition event="go stop" cond="n &lt; 3 &amp;&amp; _event.data.by &gt; 0" target="b"/>
    <transition event="*" cond="In('b')" target="a"/>
  </state>
  <parallel id="b">
    <state id="r1"><initial><transition target="x"><log expr="'in'"/></transition></initial><state id="x"/><final id="y"><donedata><content expr="n"/></donedata></final></state>
    <state id="r2"><state id="z"/><history id="h" type="deep"><transition target="z"/></history></state>
    <transition event="done.state.b" target="a"/>
    <transition event="in" target="x" type="internal"/>
  </parallel>`,
    'initial="a"',
  );
  expect(project.states).toMatchObject({
    a: {
      entry: [
        { kind: "assign", values: { n: "context.n + 1" } },
        { kind: "raise", event: "tick", delay: "1500", label: "t" },
        { kind: "raise", event: "now" },
      ],
      exit: [{ kind: "cancel", label: "t" }],
    },
    r1: { initial: "x", initialActions: [{ kind: "log", message: "'in'" }] },
    y: { kind: "final", output: "context.n" },
    h: { kind: "history", depth: "deep", defaults: ["z"] },
  });
  expect(Object.values(project.transitions)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        guard: { kind: "expression", expression: "context.n < 3 && event.by > 0" },
        targets: ["b"],
      }),
      expect.objectContaining({ guard: { kind: "in", state: "b" }, reenter: true }),
      expect.objectContaining({ source: "b", trigger: { kind: "stateDone" } }),
      expect.objectContaining({ targets: ["x"], reenter: true }),
    ]),
  );
  expect(losses).toEqual([]);
});

test("keeps what it can't translate, with its line", () => {
  const { project, losses } = imported(`<state id="a">
  <onentry><script>doIt(); again();</script></onentry>
  <transition event="error" cond="window.x" target="gone"/>
  <transition event="error.execution" target="a"/>
</state>`);
  expect(losses.map(({ code, inText }) => `${code} ${inText?.line}`)).toEqual(
    expect.arrayContaining(["script 3", "expression 4", "prefix 4", "target 4"]),
  );
  expect(Object.values(project.implementations)).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: "action", source: "<script>doIt(); again();</script>" })]),
  );
});

test.each([
  ["mismatched tags", "<scxml><state></scxml>", /can't be read as XML: [^.]*\.$/, 1],
  ["a truncated file", "<scxml>\n<state", /can't be read as XML/, 2],
  ["an entity bomb", '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><scxml>&b;</scxml>', /entities/, 1],
  ["other XML", "<html/>", /root is <html>/, 1],
  ["endless nesting", "<scxml>".repeat(100_000), /nested/, 1],
  ["nothing", "", /XML|empty/, 1],
])("refuses %s", (_, text, message, line) => {
  expect(importScxml(text)).toMatchObject({ ok: false, error: { message: expect.stringMatching(message), line } });
});
