import { expect, test } from "vitest";
import {
  type AnyActorRef,
  type AnyMachineSnapshot,
  createActor,
  fromPromise,
  initialTransition,
  SimulatedClock,
  transition,
} from "xstate";
import type { Action } from "#model/schema/action.ts";
import type { Project } from "#model/schema/project.ts";
import { buildProject, type MachineSketch, type ProjectSketch } from "#model/testing/build-project.ts";
import { compile } from "./compile.ts";
import { toMachine } from "./to-machine.ts";

function machineOf(project: Project, id = Object.keys(project.machines)[0] ?? "") {
  const compiled = compile(project, id);
  if (!compiled.config) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  return toMachine(compiled.config, compiled.implementations);
}

function codesOf(sketch: MachineSketch, more: ProjectSketch = {}, change: (project: Project) => void = () => {}) {
  const project = buildProject(sketch, more);
  change(project);
  const { config, problems } = compile(project, sketch.machine);
  return { codes: problems.map(({ code }) => code), compiled: config !== undefined };
}

const bank = { name: "Bank", kind: "call", sample: "{ id: 'p', paid: input.amount }" } as const;
const orders = { name: "Orders", delivery: "atLeastOnce" } as const;
const log = (message: string): Action => ({ kind: "log", message });

function effectsOf(
  actions: readonly { type: string; params: unknown }[],
): { type: string; params: Record<string, unknown> }[] {
  return actions.map(({ type, params }) => ({ type, params: params as Record<string, unknown> }));
}

test("starts the context from constants and from the input", () => {
  const project = buildProject({
    machine: "m",
    context: { a: ["number", "1 + 1"], b: ["string", "input.name"], c: "string", d: ["number[]", "[1, 2]"] },
    states: { s: {} },
  });
  const [snapshot] = initialTransition(machineOf(project), { name: "x" });
  expect(snapshot.context).toEqual({ a: 2, b: "x", d: [1, 2] });
  expect(initialTransition(machineOf(project), undefined)[0].context).toEqual({ a: 2, d: [1, 2], b: undefined });
});

test("keeps the context when the root is entered again", () => {
  const project = buildProject({
    machine: "m",
    context: { n: ["number", "input.n"] },
    states: {
      s: { on: { again: { target: "m-root", actions: [{ kind: "assign", values: { n: "context.n + 1" } }] } } },
    },
  });
  const machine = machineOf(project);
  const [first] = initialTransition(machine, { n: 1 });
  expect(transition(machine, first, { type: "again" })[0].context).toEqual({ n: 2 });
});

test("hands invocations their input and reads their output and error", async () => {
  const project = buildProject(
    {
      machine: "m",
      context: { total: ["number", "7"], got: "string", why: "string" },
      states: {
        charging: {
          invoke: {
            charge: {
              calls: "bank",
              input: { amount: "context.total" },
              done: { target: "refunding", actions: [{ kind: "assign", values: { got: "output.id + output.paid" } }] },
            },
          },
        },
        refunding: {
          invoke: {
            refund: {
              calls: "bank2",
              error: {
                target: "failed",
                guard: "error.code === 'declined'",
                actions: [{ kind: "assign", values: { why: "error.message" } }],
              },
            },
          },
        },
        failed: {},
      },
    },
    { tables: { services: { bank, bank2: bank } } },
  );
  const decline = fromPromise(async () => {
    throw Object.assign(new Error("no money"), { code: "declined" });
  });
  const actor = createActor(machineOf(project).provide({ actors: { bank2: decline } })).start();
  await new Promise((done) => setTimeout(done, 5));
  expect(actor.getSnapshot().value).toBe("failed");
  expect(actor.getSnapshot().context).toEqual({ total: 7, got: "p7", why: "no money" });
});

test("shows the start of an invocation as data", () => {
  const project = buildProject(
    { machine: "m", states: { s: { invoke: { charge: { calls: "bank", input: { amount: "1 + 1" } } } } } },
    { tables: { services: { bank } } },
  );
  const [, actions] = initialTransition(machineOf(project));
  expect(effectsOf(actions)).toMatchObject([
    { type: "xstate.spawnChild", params: { id: "charge", src: "bank", input: { amount: 2 } } },
  ]);
});

test("gives the final state's output to the machine, or what the root makes of it", () => {
  const states = { s: { kind: "final", output: "context.n + 1" } } as const;
  const context = { n: ["number", "1"] } as const;
  expect(initialTransition(machineOf(buildProject({ machine: "m", context, states })))[0].output).toBe(2);
  const own = buildProject({ machine: "m", context, states, output: "{ doubled: output * 2 }" });
  expect(initialTransition(machineOf(own))[0].output).toEqual({ doubled: 4 });
  const parallel = buildProject({
    machine: "m",
    kind: "parallel",
    context,
    output: "context.n * 10",
    states: { r: { states } },
  });
  expect(initialTransition(machineOf(parallel))[0].output).toBe(10);
});

const sending = buildProject(
  {
    machine: "m",
    states: {
      s: {
        on: {
          go: {
            actions: [
              {
                kind: "send",
                to: { kind: "channel", channel: "orders" },
                event: "ordered",
                payload: { n: "event.n" },
                delay: "50 + 50",
                label: "later",
              },
              { kind: "send", to: { kind: "parent" }, event: "ordered" },
              { kind: "cancel", label: "later" },
              { kind: "raise", event: "ordered", delay: "event.n", label: "mine" },
            ],
          },
        },
      },
    },
  },
  { events: { go: { n: "number" }, ordered: { n: "number" } }, tables: { channels: { orders } } },
);

test("sends to channels and to an absent parent as effects that tell the receiver", () => {
  const machine = machineOf(sending);
  const [, actions] = transition(machine, initialTransition(machine)[0], { type: "go", n: 3 });
  expect(effectsOf(actions)).toMatchObject([
    {
      type: "xstate.sendTo",
      params: { to: { id: "channel:orders" }, event: { type: "ordered", n: 3 }, delay: 100, id: "later" },
    },
    { type: "xstate.sendTo", params: { to: { id: "parent" }, event: { type: "ordered" } } },
    { type: "xstate.cancel", params: { sendId: "later" } },
    { type: "xstate.raise", params: { event: { type: "ordered" }, delay: 3, id: "mine" } },
  ]);
});

test("a live machine sends to nobody without harm, and to a channel that the host provides", () => {
  const actor = createActor(machineOf(sending), { clock: new SimulatedClock() }).start();
  actor.send({ type: "go", n: 3 });
  expect(actor.getSnapshot().status).toBe("active");

  const heard: unknown[] = [];
  const project = buildProject(
    {
      machine: "m",
      states: {
        s: {
          on: { go: { actions: [{ kind: "send", to: { kind: "channel", channel: "orders" }, event: "ordered" }] } },
        },
      },
    },
    { events: { ordered: {} }, tables: { channels: { orders } } },
  );
  const live = createActor(machineOf(project));
  const channel = { _send: (event: unknown) => heard.push(event) } as unknown as AnyActorRef;
  (live.system as unknown as { _set(id: string, actor: AnyActorRef): void })._set("channel:orders", channel);
  live.start().send({ type: "go" });
  expect(heard).toEqual([{ type: "ordered" }]);
});

test("machines invoke each other, send both ways, and a circle of them comes to an end", () => {
  const project = buildProject(
    [
      {
        machine: "boss",
        states: {
          idle: { on: { start: "busy" } },
          busy: {
            invoke: {
              job: {
                calls: { kind: "machine", machine: "worker" },
                input: { n: "20" },
                done: { target: "rich", guard: "output === 21" },
              },
            },
            on: {
              hurry: { actions: [{ kind: "send", to: { kind: "invocation", invocation: "job" }, event: "finish" }] },
              news: { actions: [log("event.text")] },
            },
          },
          rich: {},
        },
      },
      {
        machine: "worker",
        input: { n: "number" },
        context: { n: ["number", "input.n"] },
        states: {
          working: {
            entry: [{ kind: "send", to: { kind: "parent" }, event: "news", payload: { text: "'hello'" } }],
            on: { finish: "finished", delegate: "delegating" },
          },
          delegating: { invoke: { chief: { calls: { kind: "machine", machine: "boss" } } } },
          finished: { kind: "final", output: "context.n + 1" },
        },
      },
    ],
    { events: { news: { text: "string" }, finish: {}, hurry: {} } },
  );
  const heard: unknown[] = [];
  const actor = createActor(machineOf(project, "boss"), { logger: (word) => heard.push(word) }).start();
  actor.send({ type: "start" });
  expect(heard).toEqual(["hello"]);
  actor.send({ type: "hurry" });
  expect(actor.getSnapshot().value).toBe("rich");
});

test("an expression that fails stops the machine with an error that tells which and why", () => {
  const project = buildProject({
    machine: "m",
    context: { a: "string" },
    states: { s: { on: { go: { actions: [log("context.a.b.c")] }, ask: { target: "s", guard: "context.a.b.c" } } } },
  });
  const machine = machineOf(project);
  const [first] = initialTransition(machine);
  expect(() => transition(machine, first, { type: "go" })).toThrow(/context\.a\.b\.c/);
  expect(() => transition(machine, first, { type: "ask" })).toThrow(/Unable to evaluate guard 'context\.a\.b\.c'/);
  const actor = createActor(machine);
  actor.subscribe({ error: () => {} });
  actor.start().send({ type: "go" });
  expect(actor.getSnapshot()).toMatchObject({
    status: "error",
    error: { message: expect.stringContaining("context.a.b.c") },
  });
});

test("a dynamic delay is worked out on entry, and one that is no number is an error", () => {
  const project = buildProject({
    machine: "m",
    context: { ms: ["number", "input.ms"] },
    states: { s: { after: { "context.ms * 2": "t" } }, t: {} },
  });
  const [, actions] = initialTransition(machineOf(project), { ms: 21 });
  expect(effectsOf(actions)).toMatchObject([
    { type: "xstate.raise", params: { delay: 42, event: { type: "xstate.after.context.ms * 2.s" } } },
  ]);
  const [failed] = initialTransition(machineOf(project), { ms: "soon" }) as [AnyMachineSnapshot, unknown];
  expect(failed).toMatchObject({ status: "error", error: { message: expect.stringContaining("not as a number") } });
});

test("a runaway machine stops with an error", () => {
  const project = buildProject({ machine: "m", states: { a: { always: "b" }, b: { always: "a" } } });
  expect(initialTransition(machineOf(project))[0]).toMatchObject({
    status: "error",
    error: { message: /Infinite loop/ },
  });
});

test("equal actions share a name and the source map knows every place of it", () => {
  const project = buildProject({
    machine: "m",
    states: {
      a: { entry: [log("1"), log("2")], on: { go: { target: "b", actions: [log("1")] } } },
      b: { exit: [log("1")] },
    },
  });
  const { implementations, sourceMap } = compile(project, "m");
  expect(Object.keys(implementations.actions)).toEqual(["log 1", "log 2"]);
  expect(sourceMap.actionsNamed("log 1")).toEqual([
    { table: "states", id: "a", list: "entry", index: 0 },
    { table: "transitions", id: "a-t1", list: "actions", index: 0 },
    { table: "states", id: "b", list: "exit", index: 0 },
  ]);
});

test("different meanings never share a name", () => {
  const action = (id: string): Action => ({ kind: "named", implementation: id });
  const project = buildProject(
    {
      machine: "m",
      states: {
        a: {
          entry: [action("one"), action("two"), action("three"), log("1"), action("four")],
          on: { go: { guard: "true" } },
        },
      },
    },
    {
      tables: {
        implementations: {
          one: { kind: "action", name: "same" },
          two: { kind: "action", name: "same" },
          three: { kind: "action", name: "log 1" },
          four: { kind: "action", name: "__proto__" },
        },
      },
    },
  );
  expect(compile(project, "m").config?.states?.a?.entry).toEqual([
    "same",
    "same (2)",
    "log 1",
    "log 1 (2)",
    '"__proto__"',
  ]);
});

test("replacing a named guard takes effect inside the guards that are made of it", () => {
  const staff = { kind: "named", implementation: "staff" } as const;
  const project = buildProject(
    { machine: "m", states: { a: { on: { go: { target: "b", guard: { kind: "not", guard: staff } } } }, b: {} } },
    { tables: { implementations: { staff: { kind: "guard", name: "isStaff" } } } },
  );
  const machine = machineOf(project);
  const after = (logic: typeof machine) => transition(logic, initialTransition(logic)[0], { type: "go" })[0].value;
  expect(after(machine)).toBe("a");
  expect(after(machine.provide({ guards: { isStaff: () => false } }))).toBe("b");
});

test.each<[string, { codes: string[]; compiled: boolean }]>([
  ["unknown-machine", { ...compileNothing() }],
  ["missing-initial", codesOf({ machine: "m", initial: null, states: { a: {} } })],
  ["missing-initial", codesOf({ machine: "m", kind: "compound" })],
  ["invalid-expression", codesOf({ machine: "m", states: { a: { on: { go: { target: "a", guard: "1 +" } } } } })],
  ["invalid-delay", codesOf({ machine: "m", states: { a: { after: { "'soon'": "a" } } } })],
  ["invalid-delay", codesOf({ machine: "m", states: { a: { after: { "1e999": "a" } } } })],
  ["conflicting-targets", codesOf({ machine: "m", states: { a: { on: { go: { target: ["a", "b"] } } }, b: {} } })],
  [
    "conflicting-targets",
    codesOf({
      machine: "m",
      states: {
        p: { kind: "parallel", states: { r: { states: { x: {} } }, s: {} } },
        a: { on: { go: { target: ["r", "x"] } } },
      },
    }),
  ],
  ["history-circle", codesOf({ machine: "m", initial: "h", states: { h: { kind: "history" }, a: {} } })],
  [
    "history-default-outside",
    codesOf({
      machine: "m",
      states: { a: { states: { h: { kind: "history", defaults: ["b"] }, a1: {} }, initial: "a1" }, b: {} },
    }),
  ],
  ["reserved-event-name", codesOf({ machine: "m", states: { a: { on: { "xstate.init": "a" } } } })],
  [
    "reserved-event-name",
    codesOf({ machine: "m", states: { a: { on: { odd: "a" } } } }, { tables: { events: { odd: { name: "a.*" } } } }),
  ],
  ["wrong-kind", codesOf({ machine: "m", states: { a: { kind: "final", states: { b: {} } } } })],
  ["dangling-reference", codesOf({ machine: "m", states: { a: { on: { go: "nowhere" } } } })],
  ["dangling-reference", codesOf({ machine: "m", states: { a: { invoke: { i: { calls: "nobody" } } } } })],
  ["dangling-reference", codesOf({ machine: "m", states: { a: { entry: [{ kind: "raise", event: "nothing" }] } } })],
])("reports %s and gives no config", (code, { codes, compiled }) => {
  expect(codes).toContain(code);
  expect(compiled).toBe(false);
});

function compileNothing() {
  const { problems, config } = compile(buildProject({ machine: "m", states: { a: {} } }), "constructor");
  return { codes: problems.map(({ code }) => code as string), compiled: config !== undefined };
}

test.each<[string, { codes: string[]; compiled: boolean }]>([
  ["wildcard-order", codesOf({ machine: "m", states: { a: { on: { "*": "a", go: "a" } } } })],
  ["state-key", codesOf({ machine: "m", states: { a: { name: "#a" } } })],
  ["state-key", codesOf({ machine: "m", states: { a: { name: "Twin" }, b: { name: "Twin" } } })],
])("warns about %s and compiles", (code, { codes, compiled }) => {
  expect(codes).toEqual([code]);
  expect(compiled).toBe(true);
});

test("three regions are not in conflict, nor is the same target twice", () => {
  const region = (id: string) => ({ states: { [`${id}1`]: {}, [`${id}2`]: {} } });
  const states = {
    p: { kind: "parallel", states: { r: region("r"), s: region("s"), t: region("t") } },
    a: { on: { go: { target: ["r2", "t2", "s1", "s1"] } } },
  } as const;
  expect(codesOf({ machine: "m", states })).toEqual({ codes: [], compiled: true });
});

test("a guard or a state nested too deeply is a problem, not a crash", () => {
  const project = buildProject({ machine: "m", states: { a: { on: { go: { target: "a", guard: "true" } } } } });
  let guard = project.transitions["a-t1"]?.guard;
  for (let level = 0; level < 50_000; level++) guard = { kind: "not", guard: guard ?? { kind: "in", state: "a" } };
  Object.assign(project.transitions["a-t1"] ?? {}, { guard });
  expect(compile(project, "m").problems.map(({ code }) => code)).toEqual(["nested-too-deeply"]);

  const deep = buildProject({ machine: "m", states: { s0: {} } });
  for (let level = 1; level < 5_000; level++) {
    deep.states[`s${level}`] = { kind: "atomic", name: "x", parent: `s${level - 1}`, order: 0 };
    deep.states[`s${level - 1}`] = {
      kind: "compound",
      name: "x",
      parent: level === 1 ? "m-root" : `s${level - 2}`,
      order: 0,
      initial: `s${level}`,
    };
  }
  expect(compile(deep, "m").problems.map(({ code }) => code)).toEqual(["nested-too-deeply"]);
});

test("a machine as deep as allowed still runs", () => {
  const deep = buildProject({ machine: "m", states: { s0: {} } });
  for (let level = 1; level < 499; level++) {
    deep.states[`s${level}`] = { kind: "atomic", name: "x", parent: `s${level - 1}`, order: 0 };
    deep.states[`s${level - 1}`] = {
      kind: "compound",
      name: "x",
      parent: level === 1 ? "m-root" : `s${level - 2}`,
      order: 0,
      initial: `s${level}`,
    };
  }
  const machine = machineOf(deep);
  expect(initialTransition(machine)[0].status).toBe("active");
  expect(JSON.stringify(compile(deep, "m").config)).toContain("s498");
});
