// The references of what a machine is tried with: scenarios, properties, experiments.

import type { Experiment } from "../schema/experiment.ts";
import type { Fault } from "../schema/fault.ts";
import type { Property } from "../schema/property.ts";
import type { Expectation, Scenario } from "../schema/scenario.ts";
import { type Resolve, rewriteIds, rewriteList, rewriteOptional, rewriteRequired } from "./resolve.ts";

export function rewriteScenario(scenario: Scenario, resolve: Resolve): Scenario | undefined {
  let next = rewriteRequired(scenario, "machine", "machines", resolve);
  if (!next) return undefined;
  next = rewriteOptional(next, "events", (events) =>
    rewriteList(events, (event) => rewriteRequired(event, "event", "events", resolve)),
  );
  next = rewriteOptional(next, "answers", (answers) =>
    rewriteList(answers, (answer) => rewriteRequired(answer, "invocation", "invocations", resolve)),
  );
  next = rewriteOptional(next, "faults", (faults) => rewriteList(faults, (fault) => rewriteFault(fault, resolve)));
  return rewriteOptional(next, "expectations", (expectations) =>
    rewriteList(expectations, (expectation) => rewriteExpectation(expectation, resolve)),
  );
}

function rewriteFault(fault: Fault, resolve: Resolve): Fault | undefined {
  const target = rewriteFaultTarget(fault.target, resolve);
  const trigger =
    fault.trigger.kind === "whileIn" ? rewriteRequired(fault.trigger, "state", "states", resolve) : fault.trigger;
  if (!target || !trigger) return undefined;
  return target === fault.target && trigger === fault.trigger ? fault : { ...fault, target, trigger };
}

function rewriteFaultTarget(target: Fault["target"], resolve: Resolve): Fault["target"] | undefined {
  switch (target.kind) {
    case "service":
      return rewriteRequired(target, "service", "services", resolve);
    case "invocation":
      return rewriteRequired(target, "invocation", "invocations", resolve);
    case "channel":
      return rewriteRequired(target, "channel", "channels", resolve);
    case "event":
      return rewriteRequired(target, "event", "events", resolve);
    case "machine":
      return rewriteRequired(target, "machine", "machines", resolve);
    case "store":
    case "everything":
      return target;
  }
}

function rewriteExpectation(expectation: Expectation, resolve: Resolve): Expectation | undefined {
  switch (expectation.kind) {
    case "endsIn":
    case "passesThrough":
    case "neverIn":
      return rewriteRequired(expectation, "state", "states", resolve);
    case "maxAttempts":
      return rewriteRequired(expectation, "invocation", "invocations", resolve);
    case "ledgerHas":
      return rewriteRequired(expectation, "service", "services", resolve);
    case "holds":
    case "ledgerClean":
    case "within":
      return expectation;
  }
}

export function rewriteProperty(property: Property, resolve: Resolve): Property | undefined {
  const placed = rewriteRequired(property, "machine", "machines", resolve);
  const claim = placed && rewriteClaim(placed.claim, resolve);
  if (!placed || !claim) return undefined;
  return claim === placed.claim ? placed : { ...placed, claim };
}

function rewriteClaim(claim: Property["claim"], resolve: Resolve): Property["claim"] | undefined {
  switch (claim.kind) {
    case "neverIn":
      return rewriteRequired(claim, "state", "states", resolve);
    case "leadsTo": {
      const from = rewriteRequired(claim, "from", "states", resolve);
      return from && rewriteRequired(from, "to", "states", resolve);
    }
    case "eventuallyIn":
    case "neverTogether": {
      const states = rewriteIds(claim.states, "states", resolve);
      if (states === claim.states) return claim;
      return states.length < (claim.kind === "neverTogether" ? 2 : 1) ? undefined : { ...claim, states };
    }
    case "always":
    case "never":
    case "ends":
    case "ledgerClean":
      return claim;
  }
}

export function rewriteExperiment(experiment: Experiment, resolve: Resolve): Experiment | undefined {
  const placed = rewriteRequired(experiment, "scenario", "scenarios", resolve);
  return placed && rewriteOptional(placed, "comparedWith", (design: string) => resolve("machines", design));
}
