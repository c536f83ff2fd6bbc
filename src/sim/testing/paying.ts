// A machine that makes one call, for tests: `paying` invokes `charge`, and ends in `paid` or `failed`.

import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Service } from "#model/schema/service.ts";
import { buildProject, type MachineSketch } from "#model/testing/build-project.ts";

export const card: Service = {
  name: "Card",
  kind: "call",
  latency: { kind: "constant", ms: 100 },
  effect: {},
  sample: "{ chargeId: `c-${input.orderId}` }",
};

const machine: MachineSketch = {
  machine: "order",
  input: { orderId: "string" },
  context: { orderId: ["string", "input.orderId"], chargeId: "string | undefined", failure: "string | undefined" },
  states: {
    paying: {
      invoke: {
        charge: {
          calls: "card",
          input: { orderId: "context.orderId" },
          done: { target: "paid", actions: [{ kind: "assign", values: { chargeId: "output?.chargeId" } }] },
          error: { target: "failed", actions: [{ kind: "assign", values: { failure: "error.code" } }] },
        },
      },
    },
    paid: { kind: "final" },
    failed: { kind: "final" },
  },
};

export function paying(
  policies: readonly Policy[] = [],
  service: Partial<Service> = {},
  more: Partial<Project> = {},
): Project {
  const project = buildProject(machine, { tables: { services: { card: { ...card, ...service } }, ...more } });
  const { charge } = project.invocations;
  if (charge) charge.policies = [...policies];
  return project;
}

export function scenarioOf(more: Partial<Scenario> = {}): Scenario {
  return { name: "Test", machine: "order", seed: 1, input: { orderId: "o-1" }, ...more };
}
