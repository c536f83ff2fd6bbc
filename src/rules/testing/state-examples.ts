import { buildProject } from "#model/testing/build-project.ts";
import type { RuleExample } from "./rule-example.ts";
import { machine } from "./small.ts";

export const stateExamples = {
  "missing-initial": {
    reports: "a compound state that does not say where it starts",
    wrong: machine({ idle: { on: { GO: "paying" } }, paying: { initial: null, states: { asking: {}, charging: {} } } }),
    accepts: "a compound state with an initial child, and an atomic state without",
    right: machine({ idle: { on: { GO: "paying" } }, paying: { states: { asking: {} } } }),
  },
  "history-circle": {
    reports: "a history state that is the initial state of its parent and has no default",
    wrong: machine({ paying: { initial: "back", states: { back: { kind: "history" }, asking: {} } } }),
    accepts: "a history state as initial state, with a default",
    right: machine({
      paying: { initial: "back", states: { back: { kind: "history", defaults: ["asking"] }, asking: {} } },
    }),
  },
  "history-default-outside": {
    reports: "a default of a history state that lies beside its parent",
    wrong: machine({
      idle: { on: { BACK: "back" } },
      paying: { states: { asking: {}, back: { kind: "history", defaults: ["idle", "asking"] } } },
    }),
    accepts: "a default deep inside the parent",
    right: machine({
      paying: { states: { asking: { states: { name: {} } }, back: { kind: "history", defaults: ["name"] } } },
    }),
  },
  "history-with-transitions": {
    reports: "a transition that starts from a history state",
    wrong: machine({ paying: { states: { asking: {}, back: { kind: "history", on: { GO: "asking" } } } } }),
    accepts: "a transition to a history state",
    right: machine({ idle: { on: { GO: "back" } }, paying: { states: { asking: {}, back: { kind: "history" } } } }),
  },
  "only-history": {
    reports: "a state that holds only a history state",
    wrong: machine({ paying: { states: { back: { kind: "history" } } } }),
    accepts: "a history state beside another state",
    right: machine({ paying: { states: { asking: {}, back: { kind: "history" } } } }),
  },
  "final-with-transitions": {
    reports: "a transition from a final state",
    wrong: machine({ paid: { kind: "final", on: { REFUND: "refunded" } }, refunded: {} }),
    accepts: "a transition to a final state",
    right: machine({ idle: { on: { PAY: "paid" } }, paid: { kind: "final" } }),
  },
  "final-with-invocations": {
    reports: "a call in a final state",
    wrong: machine(
      { paid: { kind: "final", invoke: { receipt: { calls: "mail" } } } },
      { tables: { services: { mail: { name: "Mail", kind: "call" } } } },
    ),
    accepts: "a call in the state before",
    right: machine(
      { paying: { invoke: { receipt: { calls: "mail", done: "paid" } } }, paid: { kind: "final" } },
      { tables: { services: { mail: { name: "Mail", kind: "call" } } } },
    ),
  },
  "few-regions": {
    reports: "a parallel state without regions",
    wrong: machine({ shipping: { kind: "parallel" } }),
    accepts: "a parallel state with one region, to which more may come",
    right: machine({ shipping: { kind: "parallel", states: { packing: {} } } }),
  },
  "unreachable-state": {
    reports: "a state that nothing leads to",
    wrong: machine({ idle: { on: { PAY: "paid" } }, paid: {}, refunded: {} }),
    accepts: "regions, what history brings back, and targets of the states around",
    right: machine({
      idle: { on: { PAY: "back" } },
      work: {
        kind: "parallel",
        on: { STOP: "stopped" },
        states: {
          packing: { states: { waiting: { on: { GO: "deep" } }, deep: {} } },
          billing: {},
          back: { kind: "history" },
        },
      },
      stopped: {},
    }),
  },
  "duplicate-state-name": {
    reports: "two states of one parent with the same name",
    wrong: machine({ first: { name: "Waiting", on: { GO: "second" } }, second: { name: "Waiting" } }),
    accepts: "the same name inside different parents",
    right: machine({
      first: { states: { a: { name: "Waiting" } }, on: { GO: "second" } },
      second: { states: { b: { name: "Waiting" } } },
    }),
  },
  "misread-state-name": {
    reports: "a name that starts with #",
    wrong: machine({ first: { name: "#1", on: { GO: "second" } }, second: { name: "404" } }),
    accepts: "spaces and other letters",
    right: machine({ first: { name: "Größe prüfen", on: { GO: "second" } }, second: { name: "Error 404" } }),
  },
  "region-never-finishes": {
    reports: "a parallel state that waits to be done while a region has no final state",
    wrong: machine({
      work: {
        kind: "parallel",
        stateDone: "done",
        states: {
          packing: { states: { open: { on: { PACK: "packed" } }, packed: { kind: "final" } } },
          billing: { states: { unbilled: {} } },
        },
      },
      done: { kind: "final" },
    }),
    accepts: "regions that all reach a final state",
    right: machine({
      work: {
        kind: "parallel",
        stateDone: "done",
        states: {
          packing: { states: { open: { on: { PACK: "packed" } }, packed: { kind: "final" } } },
          billing: { states: { unbilled: { after: { "10": "billed" } }, billed: { kind: "final" } } },
        },
      },
      done: { kind: "final" },
    }),
  },
  "ignored-output": {
    reports: "an output of a compound state inside the machine",
    wrong: machine({ paying: { output: "1", states: { asking: {} } } }),
    accepts: "an output of a final state and of the machine",
    right: buildProject({ machine: "order", output: "1", states: { paid: { kind: "final", output: "2" } } }),
  },
} satisfies Record<string, RuleExample>;
