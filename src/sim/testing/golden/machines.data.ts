import type { Callee } from "#model/schema/invocation.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { card, scenarioOf } from "../paying.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";
import { undoing } from "./machine-faults.data.ts";

const ping = buildProject([
  {
    machine: "order",
    context: { heard: ["string[]", "[]"] },
    states: {
      asking: {
        entry: [
          {
            kind: "send",
            to: { kind: "invocation", invocation: "helper" },
            event: "question",
            payload: { text: "'how'" },
          },
          {
            kind: "send",
            to: { kind: "invocation", invocation: "helper" },
            event: "stop",
            delay: "50",
            label: "later",
          },
          { kind: "log", message: "`asked`" },
        ],
        invoke: { helper: { calls: { kind: "machine", machine: "helper" }, done: "done", error: "failed" } },
        on: { answer: { actions: [{ kind: "assign", values: { heard: "[...context.heard, event.text]" } }] } },
      },
      done: { kind: "final", output: "context.heard" },
      failed: { kind: "final" },
    },
  },
  {
    machine: "helper",
    states: {
      waiting: {
        on: {
          question: {
            actions: [{ kind: "send", to: { kind: "parent" }, event: "answer", payload: { text: "event.text + '!'" } }],
          },
          stop: "stopped",
        },
      },
      stopped: { kind: "final" },
    },
  },
]);

const leaving = buildProject(
  {
    machine: "order",
    states: {
      paying: {
        invoke: { charge: { calls: "card", done: "paid" } },
        on: { cancel: "cancelled" },
        after: { "60": "late" },
      },
      paid: {},
      late: {},
      cancelled: {},
    },
  },
  { tables: { services: { card } } },
);

function undone(sequence: Extract<Callee, { kind: "compensate" }>["sequence"]): GoldenCase {
  const step = { ...card, effect: { undoneBy: "refund" } };
  const charge = (name: string) => ({ calls: name, input: { orderId: "'o-1'" } });
  const project = buildProject(
    {
      machine: "order",
      states: {
        first: { invoke: { one: { ...charge("hold"), done: "both" } } },
        both: {
          kind: "parallel",
          stateDone: "undoing",
          states: {
            left: {
              states: {
                "left-work": { invoke: { two: { ...charge("charge"), done: "left-done" } } },
                "left-done": { kind: "final" },
              },
            },
            right: {
              states: {
                "right-work": { invoke: { three: { ...charge("book"), done: "right-done" } } },
                "right-done": { kind: "final" },
              },
            },
          },
        },
        undoing: { invoke: { undo: { calls: { kind: "compensate", sequence }, done: "undone", error: "stuck" } } },
        undone: { kind: "final" },
        stuck: { kind: "final" },
      },
    },
    {
      tables: {
        services: {
          hold: step,
          charge: { ...step, name: "Charge" },
          book: { ...step, name: "Book", latency: { kind: "constant", ms: 150 } },
          refund: { ...card, name: "Refund", sample: "{}" },
        },
      },
    },
  );
  return { project, scenario: scenarioOf() };
}

export const machineCases: GoldenCases = {
  "machine-calls-machine": { project: ping, scenario: scenarioOf() },
  "machine-leaves-call": {
    project: leaving,
    scenario: scenarioOf({
      events: [
        { atMs: 50, event: "cancel" },
        { atMs: 70, event: "cancel" },
      ],
    }),
  },
  "machine-timer": { project: leaving, scenario: scenarioOf() },
  "machine-until": { project: leaving, scenario: scenarioOf({ untilMs: 30 }) },
  compensate: { project: undoing, scenario: scenarioOf() },
  "compensate-reverse": undone("reverse"),
  "compensate-parallel-reverse": undone("parallelReverse"),
  "compensate-declared": undone("declared"),
};
