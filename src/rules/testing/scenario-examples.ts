import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { buildProject } from "#model/testing/build-project.ts";
import type { RuleExample } from "./rule-example.ts";

const withScenario = (scenario: Partial<Scenario>): Project =>
  buildProject(
    [
      { machine: "order", input: { amount: "number" }, states: { idle: { on: { PAY: {} } } } },
      { machine: "invoice", states: { settled: {} } },
    ],
    {
      events: { PAY: { card: "string" } },
      tables: {
        scenarios: { happy: { name: "Happy path", machine: "order", seed: 1, input: { amount: 1 }, ...scenario } },
      },
    },
  );
const fault = (kind: Fault["kind"], trigger: Fault["trigger"]): Fault => ({
  kind,
  trigger,
  target: { kind: "everything" },
});

export const scenarioExamples = {
  "unfit-scenario": {
    reports: "an input of the wrong type",
    wrong: withScenario({ input: { amount: "ten" } }),
    accepts: "input and payload as declared",
    right: withScenario({ events: [{ atMs: 1, event: "pay", payload: { card: "visa" } }] }),
  },
  "foreign-reference": {
    reports: "an expectation about a state of another machine",
    wrong: withScenario({ expectations: [{ kind: "endsIn", state: "settled" }] }),
    accepts: "an expectation about a state of the machine",
    right: withScenario({ expectations: [{ kind: "endsIn", state: "idle" }] }),
  },
  "unfit-fault": {
    reports: "a fault that ends before it starts",
    wrong: withScenario({ faults: [fault("hang", { kind: "range", from: 5, to: 2 })] }),
    accepts: "a fault that strikes once",
    right: withScenario({ faults: [fault("hang", { kind: "range", from: 2, to: 2 })] }),
  },
} satisfies Record<string, RuleExample>;
