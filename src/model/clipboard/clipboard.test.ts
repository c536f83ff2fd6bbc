import { expect, test } from "vitest";
import { buildProject } from "../testing/build-project.ts";
import { copySelection } from "./copy-selection.ts";
import { pasteClipping } from "./paste-clipping.ts";

const charge = { name: "Charge card", kind: "call" } as const;

const shop = buildProject(
  {
    machine: "shop",
    context: { total: "number", color: "string" },
    states: {
      idle: { name: "Idle", on: { pay: "paying" } },
      paying: {
        name: "Paying",
        states: {
          calling: {
            invoke: { call: { calls: "charge", input: { amount: "context.total" }, done: "settled", error: "idle" } },
          },
          settled: {},
        },
      },
    },
  },
  { tables: { services: { charge } } },
);

const bank = buildProject({ machine: "bank", states: { start: { name: "Paying" } } });

function pasteIntoBank(target = bank) {
  const copied = copySelection(shop, { states: ["paying", "calling"] });
  if (!copied.ok) throw new Error(copied.error.message);
  const pasted = pasteClipping(target, copied.value, { into: "bank-root", at: { x: 5, y: 6 } });
  if (!pasted.ok) throw new Error(pasted.error.message);
  return pasted.value;
}

test("brings along what the states name, and says so", () => {
  const { project, report, states } = pasteIntoBank();
  expect(project.services.charge).toEqual(charge);
  expect(project.machines.bank?.context?.map((field) => field.name)).toEqual(["total"]);
  expect(report.added).toEqual(['service "Charge card"', 'context field "total"']);
  expect(states).toHaveLength(1);
});

test("numbers a name that is taken and says so", () => {
  const { project, report, states } = pasteIntoBank();
  expect(project.states[states[0] ?? ""]?.name).toBe("Paying 2");
  expect(report.renamed).toEqual(['state "Paying" is now "Paying 2"']);
});

test("keeps the transitions inside and reports those that led elsewhere", () => {
  const { project, report } = pasteIntoBank();
  const [transition, ...others] = Object.values(project.transitions);
  expect(others).toEqual([]);
  expect(project.states[transition?.source ?? ""]?.name).toBe("calling");
  expect(report.dropped).toEqual(['a transition to other states, from state "calling"']);
});

test("uses a service of the same name that is there, and says when it looks different", () => {
  const other = { ...bank, services: { "charge-it": { ...charge, costPerCall: 3 } } };
  const { project, report } = pasteIntoBank(other);
  expect(Object.keys(project.services)).toEqual(["charge-it"]);
  expect(Object.values(project.invocations)[0]?.callee).toEqual({ kind: "service", service: "charge-it" });
  expect(report.mapped).toEqual(['service "Charge card", which is not quite the same here']);
});

test("refuses what is no clipping with a plain sentence", () => {
  for (const value of [null, 3, "text", [], {}, { format: "faultline-clipping" }]) {
    const pasted = pasteClipping(bank, value, { into: "bank-root" });
    expect(pasted.ok ? "" : pasted.error.message).toBe(
      "What is on the clipboard was not copied from a Faultline drawing.",
    );
  }
});

test("starts a container in the first state pasted into it when it was empty", () => {
  const copied = copySelection(shop, { states: ["idle"] });
  const pasted = copied.ok ? pasteClipping(bank, copied.value, { into: "start" }) : copied;
  if (!pasted.ok) throw new Error(pasted.error.message);
  expect(pasted.value.project.states.start).toMatchObject({ kind: "compound", initial: pasted.value.states[0] });
});

test("leaves out what is sent to a call that is not copied along", () => {
  const sends = { kind: "send", to: { kind: "invocation", invocation: "asking" }, event: "stop" } as const;
  const project = buildProject({
    machine: "shop",
    invoke: { asking: { calls: { kind: "machine", machine: "shop" } } },
    states: { idle: { entry: [sends], on: { stop: { actions: [sends, { kind: "log", message: "'kept'" }] } } } },
  });
  const copied = copySelection(project, { states: ["idle"] });
  const pasted = copied.ok ? pasteClipping(bank, copied.value, { into: "bank-root" }) : copied;
  if (!pasted.ok) throw new Error(pasted.error.message);
  const made = pasted.value.project;
  expect(Object.values(made.transitions).map(({ actions }) => actions)).toEqual([[{ kind: "log", message: "'kept'" }]]);
  expect(pasted.value.report.dropped).toEqual(['what is sent to invocation "asking"']);
});

test("keeps how states of different parents and the bends between them lay to each other", () => {
  const drawn = buildProject(
    { machine: "desk", states: { left: { on: { go: "inner" } }, box: { states: { inner: {} } } } },
    {
      tables: {
        layout: {
          states: { left: { x: 10, y: 20 }, box: { x: 300, y: 100 }, inner: { x: 30, y: 60 } },
          transitions: { "left-t1": { bends: [{ x: 200, y: 50 }] } },
        },
      },
    },
  );
  const copied = copySelection(drawn, { states: ["left", "inner"] });
  if (!copied.ok) throw new Error(copied.error.message);
  const pasted = pasteClipping(drawn, copied.value, { into: "box", at: { x: 0, y: 0 } });
  if (!pasted.ok) throw new Error(pasted.error.message);
  const { states = {}, transitions = {} } = pasted.value.project.layout;
  expect(pasted.value.states.map((id) => states[id])).toEqual([
    { x: 320, y: 140 },
    { x: 0, y: 0 },
  ]);
  const [arrow = ""] = Object.keys(transitions).filter((id) => id !== "left-t1");
  expect(transitions[arrow]?.bends).toEqual([{ x: 490, y: 130 }]);
});
