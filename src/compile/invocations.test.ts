import { expect, test } from "vitest";
import { createActor, fromPromise, initialTransition } from "xstate";
import type { Action } from "#model/schema/action.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { effectsOf, machineOf } from "./testing/machine-of.ts";

const log = (message: string): Action => ({ kind: "log", message });

const bank = { name: "Bank", kind: "call", sample: "{ id: 'p', paid: input.amount }" } as const;

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

const again = { kind: "machine", machine: "m" } as const;

test("machines that invoke themselves without end fail instead of hanging", () => {
  const twice = { one: { calls: again }, two: { calls: again } };
  const states = { start: { always: "calling" }, calling: { invoke: twice } };
  const machine = machineOf(buildProject({ machine: "m", states }));
  expect(initialTransition(machine)[0].value).toBe("calling");
});

test("a machine that invokes itself until it has enough is let through", async () => {
  const states = {
    start: { always: [{ target: "done", guard: "context.n === 0" }, "calling"] },
    calling: {
      invoke: {
        next: {
          calls: again,
          input: { n: "context.n - 1" },
          done: { target: "done", actions: [{ kind: "assign", values: { sum: "context.n + output" } }] },
        },
      },
    },
    done: { kind: "final", output: "context.sum" },
  } as const;
  const context = { n: ["number", "input.n"], sum: ["number", "0"] } as const;
  const machine = machineOf(buildProject({ machine: "m", input: { n: "number" }, context, states }));
  const actor = createActor(machine, { input: { n: 20 } }).start();
  await new Promise((done) => setTimeout(done, 5));
  expect(actor.getSnapshot().output).toBe(210);
});
