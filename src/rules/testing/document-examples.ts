import { buildProject } from "#model/testing/build-project.ts";
import type { RuleExample } from "./rule-example.ts";
import { machine } from "./small.ts";

const idle = { kind: "atomic" as const, name: "Idle", parent: "order-root", order: 0 };

export const documentExamples = {
  "duplicate-name": {
    reports: "two services with the same name",
    wrong: machine(
      { idle: {} },
      {
        tables: { services: { a: { name: "Bank", kind: "call" }, b: { name: "Bank", kind: "call" } } },
      },
    ),
    accepts: "a service that is called like a machine",
    right: buildProject(
      { machine: "order", states: { idle: {} } },
      {
        tables: { services: { a: { name: "order", kind: "call" } } },
      },
    ),
  },
  "unknown-key": {
    reports: "a mistyped key",
    wrong: machine({ idle: {} }, { tables: { states: { idle: { ...idle, entyr: [] } as typeof idle } } }),
    accepts: "whatever stands in a state's meta",
    right: machine(
      { idle: {} },
      { tables: { states: { idle: { ...idle, meta: { owner: { team: "a" } } } as typeof idle } } },
    ),
  },
  "broken-document": {
    reports: "a transition to a state that is not there",
    wrong: machine({ idle: { on: { GO: "nowhere" } } }),
    accepts: "a transition to a state that is there",
    right: machine({ idle: { on: { GO: "there" } }, there: {} }),
  },
} satisfies Record<string, RuleExample>;
