import { expect, test } from "vitest";
import { compile } from "#compile/compile.ts";
import type { Project } from "#model/schema/project.ts";
import { orderProject } from "../testing/order-project.ts";
import { importXstateJson } from "../xstate-json/import.ts";
import { exportTypeScript } from "../xstate-typescript/export.ts";
import { importTypeScript } from "../xstate-typescript/import.ts";

function imported(text: string) {
  const result = importTypeScript(text, { name: "file" });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problemsOf(project: Project) {
  return Object.keys(project.machines).flatMap((id) =>
    compile(project, id).problems.filter(({ severity }) => severity === "error"),
  );
}

const toggle = `
import { assign, createMachine, setup, fromPromise } from "xstate";

const LIMIT = 3;
const States = { idle: "idle", done: "done" } as const;
interface Context { count: number; names: string[]; note?: string }
type Events = { type: "go"; by: number } | { type: "stop" };

const fetchUser = fromPromise(async ({ input }: { input: { id: string } }) => fetch("/" + input.id));

export const toggleMachine = setup({
  types: { context: {} as Context, events: {} as Events, input: {} as { start: number } },
  actors: { fetchUser },
  actions: {
    // keeps its text
    track: ({ context }) => { analytics.track("go", context.count); },
    add: assign({ count: ({ context, event }) => context.count + 1 }),
  },
  guards: { small: ({ context }) => context.count < LIMIT, odd: ({ context }) => isOdd(context.count) },
  delays: { wait: ({ context }) => context.count * 100, second: 1000 },
}).createMachine({
  id: "toggle",
  context: ({ input }) => ({ count: input.start, names: [] }),
  initial: States.idle,
  states: {
    [States.idle]: {
      on: {
        go: [{ target: "busy", guard: "small", actions: ["add", "track"] }, { guard: ({ context, event }) => event.by > (context.count as number), actions: assign({ count: ({ event }) => event.by }) }],
        stop: { target: States.done },
      },
      after: { wait: "busy", second: { target: "#finished", guard: "odd" } },
    },
    busy: {
      invoke: {
        src: "fetchUser",
        input: ({ context }) => ({ id: String(context.count) }),
        onDone: { target: "done", actions: assign({ note: ({ event }) => event.output.name }) },
        onError: { target: "idle", actions: assign(({ context, event }) => ({ ...context, note: event.error.message })) },
      },
    },
    [States.done]: { id: "finished", type: "final" },
  },
});
`;

test("reads setup, constants, types and inline functions", () => {
  const { project, losses, places } = imported(toggle);
  expect(problemsOf(project)).toEqual([]);
  expect(project.machines.toggle).toMatchObject({
    input: [{ name: "start", type: "number" }],
    context: [
      { name: "count", type: "number", initial: "input.start" },
      { name: "names", type: "string[]", initial: "[]" },
      { name: "note", type: "string" },
    ],
  });
  const transitions = Object.values(project.transitions);
  expect(transitions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        guard: { kind: "expression", expression: "context.count < 3" },
        actions: [
          { kind: "assign", values: { count: "context.count + 1" } },
          expect.objectContaining({ kind: "named" }),
        ],
      }),
      expect.objectContaining({ guard: { kind: "expression", expression: "event.by > (context.count)" }, targets: [] }),
      expect.objectContaining({ trigger: { kind: "after", delay: "context.count * 100" } }),
      expect.objectContaining({ trigger: { kind: "after", delay: "1000" }, targets: ["finished"] }),
      expect.objectContaining({ actions: [{ kind: "assign", values: { note: "output.name" } }] }),
      expect.objectContaining({ actions: [{ kind: "assign", values: { note: "error.message" } }] }),
    ]),
  );
  expect(Object.values(project.implementations).sort((left, right) => (left.kind < right.kind ? -1 : 1))).toEqual([
    expect.objectContaining({
      kind: "action",
      name: "track",
      source: '({ context }) => { analytics.track("go", context.count); }',
    }),
    expect.objectContaining({ kind: "guard", name: "odd", source: "({ context }) => isOdd(context.count)" }),
  ]);
  expect(project.events.go).toMatchObject({ payload: [{ name: "by", type: "number" }] });
  expect(losses.every(({ kind }) => kind === "changed")).toBe(true);
  expect(places.get("states finished")).toMatchObject({ line: 41 });
});

test("translates XState 4", () => {
  const { project, losses } = imported(`
import { Machine, send, assign, interpret } from "xstate";
const light = Machine({
  id: "light", initial: "green", context: { elapsed: 0 },
  states: {
    green: { onEntry: "log", on: { TIMER: { target: "yellow", cond: (ctx, e) => ctx.elapsed > e.min }, RESET: "green", INNER: { target: "green", internal: true } } },
    yellow: { invoke: { id: "ask", src: "ask", data: { n: (ctx) => ctx.elapsed }, onDone: { target: "green", actions: assign({ elapsed: (_, e) => e.data }) } }, entry: send("TIMER", { delay: 10 }), after: { 100: "green" } },
  },
}, { actions: { log: () => console.log("x") }, services: { ask: () => Promise.resolve(1) } });
`);
  expect(problemsOf(project)).toEqual([]);
  expect(losses.map(({ code }) => code)).toContain("v4");
  expect(Object.values(project.transitions)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ guard: { kind: "expression", expression: "context.elapsed > event.min" } }),
      expect.objectContaining({ reenter: true, targets: ["green"] }),
      expect.objectContaining({ actions: [{ kind: "assign", values: { elapsed: "output" } }] }),
    ]),
  );
  expect(Object.values(project.transitions).filter(({ reenter }) => reenter)).toHaveLength(1);
  expect(project.states.yellow).toMatchObject({ entry: [{ kind: "raise", delay: "10" }] });
  expect(Object.values(project.invocations)).toEqual([expect.objectContaining({ input: { n: "context.elapsed" } })]);
});

test("reads several machines of one file, and which invokes which", () => {
  const { project } = imported(`
import { createMachine } from "xstate";
const child = createMachine({ id: "child", initial: "a", states: { a: { type: "final" } } });
export const parent = createMachine({ id: "parent", initial: "x", states: { x: { invoke: { src: child, onDone: "y" } }, y: {} } });
`);
  expect(Object.keys(project.machines).sort()).toEqual(["child", "parent"]);
  expect(Object.values(project.invocations)).toEqual([
    expect.objectContaining({ callee: { kind: "machine", machine: "child" } }),
  ]);
});

test("names what it leaves out, with its line", () => {
  const { losses } = imported(`import { createMachine } from "xstate";
createMachine({ initial: "a", context: makeContext(), states: {
  a: { ...shared, on: { go: "gone" }, wobble: 1 },
} });`);
  expect(losses.map(({ code, inText }) => `${code} ${inText?.line}`)).toEqual(
    expect.arrayContaining(["context 2", "spread 3", "target 3", "unknownKey 3"]),
  );
});

test.each([
  ["no machine", "export const x = 1;", /no machine/, 1],
  ["a broken file", "const x = {\n  a: [1,\n};", /can't be read/, 3],
  ["endless parentheses", "(".repeat(1_000_000), /nested/, 1],
])("refuses %s", (_, text, message, line) => {
  expect(importTypeScript(text)).toMatchObject({ ok: false, error: { message: expect.stringMatching(message), line } });
});

test("runs nothing and trips over no name", () => {
  const { project } = imported(`import { createMachine } from "xstate";
globalThis.wasRun = true;
createMachine({ id: "__proto__", initial: "constructor", states: { constructor: { on: { toString: "__proto__" } }, ["__proto__"]: { on: { hasOwnProperty: { guard: "valueOf", actions: "constructor" } } } } });`);
  expect("wasRun" in globalThis).toBe(false);
  expect(problemsOf(project)).toEqual([]);
  expect(Object.values(project.states).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["constructor", "__proto__"]),
  );
});

test("reads JSON, old and new", () => {
  const read = (config: unknown) => importXstateJson(JSON.stringify(config, null, 1), { name: "x" });
  const result = read({
    id: "m",
    initial: "a",
    states: {
      a: { on: { go: { target: "b", guard: "ok", actions: ["say", { type: "note", params: { n: 1 } }] } } },
      b: { type: "final" },
    },
  });
  expect(result).toMatchObject({ ok: true });
  expect(read({ initial: "a", states: { a: { on: { go: { target: "a", cond: "ok" } } } } })).toMatchObject({
    ok: true,
    value: { losses: expect.arrayContaining([expect.objectContaining({ code: "v4" })]) },
  });
  expect(importXstateJson('{"states": {')).toMatchObject({ ok: false, error: { line: 1, column: 13 } });
  expect(importXstateJson("[1]")).toMatchObject({ ok: false });
});

test("reads back the TypeScript that it wrote", () => {
  const text = exportTypeScript(orderProject);
  if (!text.ok) throw new Error();
  const { project } = imported(text.value.text);
  expect(problemsOf(project)).toEqual([]);
  const again = exportTypeScript(project);
  const machine = (source: string) =>
    source
      .slice(source.indexOf("export const orderMachine"), source.indexOf("// Helpers"))
      .replace(/[\s\S]*createMachine\(/, "");
  expect(again.ok && machine(again.value.text)).toBe(machine(text.value.text));
});

test("reads state configurations of their own, assertions, nested parameters and enqueued actions", () => {
  const { project, losses } = imported(`
import { assign, assertEvent, enqueueActions, setup } from "xstate";
import { TODAY } from "./days";
const to = { idle: { target: "idle" } } as const;
const base = setup({
  actions: {
    setDay: assign(({ event }) => { assertEvent(event, "change"); return { day: event.value }; }),
    begin: enqueueActions(({ enqueue }) => { enqueue.assign({ count: 0 }); enqueue("track"); enqueue.raise({ type: "go" }); }),
    think: enqueueActions(({ enqueue, context }) => { if (context.count > 1) enqueue("track"); }),
  },
  guards: { few: ({ context: { count } }) => count < 3 },
});
const busy = base.createStateConfig({ on: { done: { ...to.idle, guard: "few" } } });
export const machine = base.createMachine({
  context: { day: TODAY, count: 0 },
  initial: "idle",
  states: { idle: { entry: ["begin"], on: { change: { actions: "setDay" }, go: { target: "busy", actions: "think" } } }, busy },
});`);
  expect(problemsOf(project)).toEqual([]);
  const [machine] = Object.values(project.machines);
  expect(machine?.context).toEqual([
    { name: "day", type: "unknown" },
    { name: "count", type: "number", initial: "0" },
  ]);
  expect(Object.values(project.transitions)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ actions: [{ kind: "assign", values: { day: "event.value" } }] }),
      expect.objectContaining({ guard: { kind: "expression", expression: "context.count < 3" }, targets: ["idle"] }),
    ]),
  );
  expect(project.states.idle).toMatchObject({
    entry: [{ kind: "assign", values: { count: "0" } }, { kind: "named" }, { kind: "raise", event: "go" }],
  });
  const think = Object.values(project.implementations).find(({ name }) => name === "think");
  expect(think?.source).toContain("if (context.count > 1)");
  expect(losses.map(({ code }) => code)).toContain("context");
});
