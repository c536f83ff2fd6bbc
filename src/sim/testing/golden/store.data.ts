import type { Fault } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { card, scenarioOf } from "../paying.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";

/** Counts to three by a timer, then charges in a machine of its own. */
const project = buildProject(
  [
    {
      machine: "order",
      context: { count: ["number", "0"] },
      states: {
        counting: {
          always: { target: "charging", guard: "context.count >= 3" },
          after: {
            "100": {
              target: "counting",
              reenter: true,
              actions: [{ kind: "assign", values: { count: "context.count + 1" } }],
            },
          },
          on: { skip: "charging" },
        },
        charging: {
          invoke: { child: { calls: { kind: "machine", machine: "charge" }, done: "charged", error: "failed" } },
        },
        charged: { kind: "final", output: "context.count" },
        failed: { kind: "final" },
      },
    },
    {
      machine: "charge",
      states: {
        first: { invoke: { reserve: { calls: "card", done: "second" } } },
        second: { invoke: { take: { calls: "card", done: "taken" } } },
        taken: { kind: "final", output: "'taken'" },
      },
    },
  ],
  { tables: { services: { card } } },
);

function crash(n: number, point: string): Fault {
  return {
    kind: "orchestratorCrash",
    target: { kind: "everything" },
    trigger: { kind: "nth", n },
    parameters: { point },
  };
}

function stored(store: Scenario["store"], faults: readonly Fault[] = [], more: Partial<Scenario> = {}): GoldenCase {
  return { project, scenario: scenarioOf({ ...(store ? { store } : {}), faults: [...faults], input: {}, ...more }) };
}

export const storeCases: GoldenCases = {
  "store-every-transition": stored({ persist: { kind: "everyTransition" } }),
  "store-every-second": stored({ persist: { kind: "every", transitions: 2 } }, [crash(4, "beforeSave")]),
  "store-never": stored({ persist: { kind: "never" }, restartAfterMs: 500 }, [crash(4, "beforeSave")]),
  "store-slow": stored({ persist: { kind: "everyTransition" }, latency: { kind: "constant", ms: 30 } }),
  "store-timer-goes-on": stored({ persist: { kind: "everyTransition" }, restartAfterMs: 40 }, [crash(2, "afterSend")]),
  "store-timer-is-overdue": stored({ persist: { kind: "everyTransition" }, restartAfterMs: 400 }, [
    crash(2, "afterSend"),
  ]),
  "store-event-waits": stored({ persist: { kind: "everyTransition" }, restartAfterMs: 400 }, [crash(2, "afterSend")], {
    events: [{ atMs: 150, event: "skip" }],
  }),
  "store-child-goes-on": stored({ persist: { kind: "everyTransition" } }, [crash(6, "afterSend")]),
  "store-child-loses-a-step": stored({ persist: { kind: "everyTransition" } }, [crash(6, "beforeSave")]),
};
