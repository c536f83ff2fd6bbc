// Scenarios, properties and experiments of a drawn document.

import type { Json } from "#base/json.ts";
import type { Experiment } from "../schema/experiment.ts";
import { type Fault, faultKinds } from "../schema/fault.ts";
import type { EventDeclaration } from "../schema/machine.ts";
import type { Project } from "../schema/project.ts";
import type { Property } from "../schema/property.ts";
import type { Expectation, Scenario } from "../schema/scenario.ts";
import { type Chooser, chance, pick, several, someOf } from "./chooser.ts";
import { drawDistribution } from "./draw-surroundings.ts";

export function drawTests(
  choose: Chooser,
  project: Project,
): Pick<Project, "scenarios" | "properties" | "experiments"> {
  const scenarios: Record<string, Scenario> = {};
  const properties: Record<string, Property> = {};
  const experiments: Record<string, Experiment> = {};
  for (const machine of Object.keys(project.machines)) {
    const states = Object.keys(project.states).filter((id) => id.startsWith(`${machine}-`));
    if (chance(choose, 40)) scenarios[`${machine}-run`] = drawScenario(choose, project, machine, states);
    if (chance(choose, 30)) properties[`${machine}-law`] = drawProperty(choose, machine, states);
  }
  const [scenario] = Object.keys(scenarios);
  if (scenario !== undefined && chance(choose, 50))
    experiments["load-test"] = drawExperiment(choose, project, scenario);
  return { scenarios, properties, experiments };
}

function drawScenario(choose: Chooser, project: Project, machine: string, states: readonly string[]): Scenario {
  const invocations = Object.keys(project.invocations);
  const expectations: Expectation[] = [
    { kind: "endsIn", state: pick(choose, states) },
    { kind: "passesThrough", state: pick(choose, states) },
    { kind: "neverIn", state: pick(choose, states) },
    { kind: "holds", expression: "context.count >= 0" },
    { kind: "ledgerClean" },
    { kind: "within", ms: 90_000 },
  ];
  for (const service of Object.keys(project.services).slice(0, 1))
    expectations.push({ kind: "ledgerHas", service, status: "doubled", times: choose.below(3) });
  for (const invocation of invocations.slice(0, 1)) expectations.push({ kind: "maxAttempts", invocation, attempts: 3 });
  return {
    name: `Run of ${machine}`,
    machine,
    seed: choose.below(1_000_000),
    input: { amount: 12.5 },
    events: several(choose, 4, (position) => {
      const event = pick(choose, Object.keys(project.events));
      return { atMs: position * 1000, event, payload: samplePayload(project.events[event]) };
    }),
    ...(invocations.length > 0
      ? { answers: several(choose, 1, () => ({ atMs: 5, invocation: pick(choose, invocations), output: "open" })) }
      : {}),
    faults: several(choose, 3, () => drawFault(choose, project, states)),
    ...(chance(choose, 30)
      ? {
          store: { persist: { kind: "every", transitions: 3 }, latency: drawDistribution(choose), restartAfterMs: 100 },
        }
      : {}),
    untilMs: 600_000,
    ...(chance(choose, 20) ? { instances: 3 } : {}),
    expectations: someOf(choose, expectations, 40),
  };
}

const sampleValues: Readonly<Record<string, Json>> = {
  number: 4.25,
  string: "é",
  boolean: true,
  "string[]": ["a"],
  "'open' | 'closed'": "closed",
  "{ sku: string; count?: number }": { sku: "b" },
};

function samplePayload(event: EventDeclaration | undefined): Record<string, Json> {
  return Object.fromEntries((event?.payload ?? []).map(({ name, type }) => [name, sampleValues[type] ?? null]));
}

function drawFault(choose: Chooser, project: Project, states: readonly string[]): Fault {
  const targets: Fault["target"][] = [
    { kind: "service", service: pick(choose, Object.keys(project.services)) },
    { kind: "channel", channel: "orders" },
    { kind: "event", event: pick(choose, Object.keys(project.events)) },
    { kind: "machine", machine: pick(choose, Object.keys(project.machines)) },
    { kind: "store" },
    { kind: "everything" },
  ];
  for (const invocation of Object.keys(project.invocations).slice(0, 2))
    targets.push({ kind: "invocation", invocation });
  const trigger = pick<Fault["trigger"]>(choose, [
    { kind: "always" },
    { kind: "nth", n: 2 },
    { kind: "range", from: 2, to: 4 },
    { kind: "everyNth", n: 3 },
    { kind: "probability", probability: 0.125 },
    { kind: "twoLevel", active: 0.5, fire: 0.25 },
    { kind: "window", fromMs: 0, toMs: 5000 },
    { kind: "periodic", everyMs: 1000, forMs: 100, phaseMs: 50 },
    { kind: "whileIn", state: pick(choose, states) },
    { kind: "when", expression: "attempt === 1" },
  ]);
  return {
    kind: pick(choose, faultKinds),
    target: pick(choose, targets),
    trigger,
    ...(chance(choose, 50) ? { parameters: { code: "unavailable", delayMs: 250 } } : {}),
    ...(chance(choose, 20) ? { maxTotal: 2, disabled: true } : {}),
  };
}

function drawProperty(choose: Chooser, machine: string, states: readonly string[]): Property {
  const state = () => pick(choose, states);
  const claim = pick<Property["claim"]>(choose, [
    { kind: "ends" },
    { kind: "ledgerClean" },
    { kind: "always", expression: "context.count >= 0" },
    { kind: "never", expression: "context.count > 1000" },
    { kind: "neverIn", state: state() },
    { kind: "eventuallyIn", states: [state()], withinMs: 60_000 },
    { kind: "leadsTo", from: state(), to: state() },
    { kind: "neverTogether", states: [state(), state()] },
  ]);
  return { name: "Law", machine, claim };
}

function drawExperiment(choose: Chooser, project: Project, scenario: string): Experiment {
  const workload = pick<Experiment["workload"]>(choose, [
    { kind: "open", arrivalsPerSecond: 12.5, spacing: "poisson" },
    { kind: "closed", users: 5, thinkMs: 100 },
    { kind: "bursts", calmPerSecond: 1, burstPerSecond: 50, everyMs: 60_000, forMs: 1000 },
  ]);
  const others = Object.keys(project.machines).slice(1, 2);
  const compared = others.map((machine) => ({ comparedWith: machine }))[0] ?? {};
  return { name: "Load", scenario, ...compared, workload, invocations: 1000, warmUp: 10, seed: choose.below(1000) };
}
