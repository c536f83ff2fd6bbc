// An order of three calls to insert patterns into, and a run of it.

import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";
import { endOf } from "#sim/view/end-of.ts";

const call = (calls: string, done: string) => ({ calls, input: { orderId: "context.orderId" }, done });

export function order(): Project {
  const service = (name: string) => ({
    name,
    kind: "call" as const,
    input: [{ name: "orderId", type: "string" }],
    latency: { kind: "constant" as const, ms: 100 },
    effect: {},
  });
  return buildProject(
    {
      machine: "order",
      input: { orderId: "string" },
      context: { orderId: ["string", "input.orderId"] },
      states: {
        waiting: { name: "Waiting", on: { placed: "charging" } },
        charging: { name: "Charging", invoke: { charge: call("card", "packing") } },
        packing: { name: "Packing", invoke: { pack: call("packer", "printing") } },
        printing: { name: "Printing", invoke: { print: call("printer", "sent") } },
        sent: { name: "Sent", kind: "final" },
      },
    },
    {
      events: { placed: { orderId: "string" } },
      tables: { services: { card: service("Card"), packer: service("Packer"), printer: service("Printer") } },
    },
  );
}

export function run(project: Project, faults: Fault[] = [], more: Partial<Scenario> = {}) {
  const scenario: Scenario = {
    name: "Try",
    machine: "order",
    seed: 1,
    input: { orderId: "o-1" },
    events: [{ atMs: 0, event: "placed", payload: { orderId: "o-1" } }],
    faults,
    ...more,
  };
  const trace = simulate(project, scenario);
  const end = endOf(trace);
  const active = end.instances.get(0)?.active ?? [];
  const clean = checkExpectations(project, { ...scenario, expectations: [{ kind: "ledgerClean" }] }, trace).passed;
  return { ends: active.map((id) => project.states[id]?.name).at(-1), clean, t: trace.endUs / 1_000, end, trace };
}

export const fails = (invocation: string): Fault => ({
  kind: "error",
  target: { kind: "invocation", invocation },
  trigger: { kind: "always" },
});
