import { buildProject } from "#model/testing/build-project.ts";
import type { RuleExample } from "./rule-example.ts";
import { assign, machine, raise } from "./small.ts";

export const transitionExamples = {
  "dead-transition": {
    reports: "a transition that waits until an atomic state is done",
    wrong: machine({ idle: { stateDone: "paid", on: { PAY: "paid" } }, paid: {} }),
    accepts: "a transition that waits until a compound state is done",
    right: machine({ paying: { stateDone: "paid", states: { asked: { kind: "final" } } }, paid: {} }),
  },
  "shadowed-transition": {
    reports: "a guarded transition after one without a guard for the same event",
    wrong: machine({
      idle: { on: { PAY: ["paid", { target: "checked", guard: "event.type === 'x'" }] } },
      paid: {},
      checked: {},
    }),
    accepts: "guarded transitions before the one without a guard, and different events",
    right: machine({
      idle: { on: { PAY: [{ target: "checked", guard: "event.type === 'x'" }, "paid"], STOP: "paid" } },
      paid: {},
      checked: {},
    }),
  },
  "wildcard-order": {
    reports: "a wildcard that is drawn before the exact event",
    wrong: machine({ idle: { on: { "*": "other", PAY: "paid" } }, paid: {}, other: {} }),
    accepts: "a wildcard after all exact events",
    right: machine({ idle: { on: { PAY: "paid", "*": "other" } }, paid: {}, other: {} }),
  },
  "wildcard-swallows": {
    reports: "a `*` inside a state that is left after a delay",
    wrong: machine({ paying: { after: { "1000": "late" }, states: { asking: { on: { "*": {} } } } }, late: {} }),
    accepts: "a `*` on the state with the delay itself",
    right: machine({ paying: { after: { "1000": "late" }, on: { "*": {} }, states: { asking: {} } }, late: {} }),
  },
  "empty-always": {
    reports: "an always transition without target and actions",
    wrong: machine({ idle: { always: {} } }),
    accepts: "an always transition with a target",
    right: machine({ idle: { always: "paid" }, paid: {} }),
  },
  "endless-always": {
    reports: "always transitions in a circle through a compound state",
    wrong: machine({ checking: { always: "retrying" }, retrying: { states: { inner: {} }, always: "checking" } }),
    accepts: "a circle that counts and ends",
    right: buildProject({
      machine: "order",
      context: { tries: ["number", "0"] },
      states: {
        checking: {
          always: [
            { target: "done", guard: "context.tries > 3" },
            { target: "retrying", actions: [assign({ tries: "context.tries + 1" })] },
          ],
        },
        retrying: { always: "checking" },
        done: {},
      },
    }),
  },
  "endless-raise": {
    reports: "a transition that raises its own event",
    wrong: machine({ idle: { on: { POLL: { actions: [raise("poll")] } } } }),
    accepts: "a transition that raises its own event after a delay",
    right: machine({ idle: { on: { POLL: { actions: [raise("poll", { delay: "1000" })] } } } }),
  },
  "conflicting-targets": {
    reports: "two targets beside each other in a compound state",
    wrong: machine({
      idle: { on: { GO: { target: ["asking", "charging"] } } },
      paying: { states: { asking: {}, charging: {} } },
    }),
    accepts: "targets in different regions",
    right: machine({
      idle: { on: { GO: { target: ["packed", "billed"] } } },
      work: { kind: "parallel", states: { packing: { states: { packed: {} } }, billing: { states: { billed: {} } } } },
    }),
  },
  "crossed-regions": {
    reports: "a transition from one region into another",
    wrong: machine({
      work: {
        kind: "parallel",
        states: {
          packing: { states: { open: { on: { GO: "billed" } } } },
          billing: { states: { unbilled: {}, billed: {} } },
        },
      },
    }),
    accepts: "a transition inside a region, and one that leaves them all",
    right: machine({
      work: {
        kind: "parallel",
        states: {
          packing: { states: { open: { on: { GO: "packed", STOP: "stopped" } }, packed: {} } },
          billing: { states: { unbilled: {} } },
        },
      },
      stopped: {},
    }),
  },
  "needless-reenter": {
    reports: "a re-entering transition to another state",
    wrong: machine({ idle: { on: { PAY: { target: "paid", reenter: true } } }, paid: {} }),
    accepts: "a re-entering transition to a state inside",
    right: machine({ paying: { on: { AGAIN: { target: "asking", reenter: true } }, states: { asking: {} } } }),
  },
  "quiet-self-transition": {
    reports: "a transition to itself in a state with entry actions",
    wrong: machine({ idle: { entry: [{ kind: "log", message: "'hello'" }], on: { AGAIN: "idle" } } }),
    accepts: "a transition to itself that enters again",
    right: machine({
      idle: { entry: [{ kind: "log", message: "'hello'" }], on: { AGAIN: { target: "idle", reenter: true } } },
    }),
  },
  "invalid-delay": {
    reports: "a negative delay",
    wrong: machine({ idle: { after: { "-1": "late" } }, late: {} }),
    accepts: "a delay of zero, and one that is worked out",
    right: machine({ idle: { after: { "0": "late", "60 * 1000": "late" } }, late: {} }),
  },
  "delay-too-long": {
    reports: "a delay of a month",
    wrong: machine({ idle: { after: { "30 * 24 * 60 * 60 * 1000": "late" } }, late: {} }),
    accepts: "a delay of three weeks",
    right: machine({ idle: { after: { "21 * 24 * 60 * 60 * 1000": "late" } }, late: {} }),
  },
} satisfies Record<string, RuleExample>;
