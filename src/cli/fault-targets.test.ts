// The rules say where a fault can strike, and so does the simulator. Neither may import the other.

import { expect, test } from "vitest";
import { type Fault, faultKinds } from "#model/schema/fault.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "#rules/check-project.ts";
import { faultRegistry } from "#sim/faults/registry.ts";

const targets: readonly Fault["target"][] = [
  { kind: "service", service: "card" },
  { kind: "invocation", invocation: "pay" },
  { kind: "channel", channel: "orders" },
  { kind: "event", event: "go" },
  { kind: "machine", machine: "order" },
  { kind: "store" },
  { kind: "everything" },
];

test.each(faultKinds)("rules and simulator agree where %s can strike", (kind) => {
  const refused = targets.filter((target) => {
    const faults: Fault[] = [{ kind, target, trigger: { kind: "always" } }];
    const scenarios = { test: { name: "Test", machine: "order", seed: 1, faults } };
    const project = buildProject(
      {
        machine: "order",
        states: { a: { on: { go: "b" } }, b: { invoke: { pay: { calls: "card" } } } },
      },
      {
        tables: {
          scenarios,
          services: { card: { name: "Card", kind: "call" } },
          channels: { orders: { name: "Orders", delivery: "atMostOnce" } },
        },
      },
    );
    return checkProject(project).some(({ code }) => code === "unfit-fault");
  });
  const known = faultRegistry[kind].targets;
  expect(refused.map((target) => target.kind)).toEqual(
    targets.map((target) => target.kind).filter((target) => !known.includes(target)),
  );
  expect(faultRegistry[kind].kind).toBe(kind);
});
