// The states and invocations that scenarios and properties speak about, each with its place.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Property } from "#model/schema/property.ts";
import type { Scenario } from "#model/schema/scenario.ts";

export interface TestPlace {
  readonly table: "states" | "invocations";
  readonly id: Id;
  readonly path: DocumentPath;
}

export function* expectationPlaces(
  path: DocumentPath,
  expectations: NonNullable<Scenario["expectations"]>,
  answers: NonNullable<Scenario["answers"]>,
  faults: NonNullable<Scenario["faults"]>,
): Iterable<TestPlace> {
  for (const [position, expectation] of expectations.entries()) {
    const here = [...path, "expectations", position];
    if ("state" in expectation) yield { table: "states", id: expectation.state, path: [...here, "state"] };
    if ("invocation" in expectation)
      yield { table: "invocations", id: expectation.invocation, path: [...here, "invocation"] };
  }
  for (const [position, { invocation }] of answers.entries())
    yield { table: "invocations", id: invocation, path: [...path, "answers", position, "invocation"] };
  for (const [position, { target, trigger }] of faults.entries()) {
    const here = [...path, "faults", position];
    if (target.kind === "invocation")
      yield { table: "invocations", id: target.invocation, path: [...here, "target", "invocation"] };
    if (trigger.kind === "whileIn") yield { table: "states", id: trigger.state, path: [...here, "trigger", "state"] };
  }
}

export function* claimPlaces(path: DocumentPath, claim: Property["claim"]): Iterable<TestPlace> {
  if ("state" in claim) yield { table: "states", id: claim.state, path: [...path, "state"] };
  if ("states" in claim)
    for (const [position, id] of claim.states.entries())
      yield { table: "states", id, path: [...path, "states", position] };
  if (claim.kind !== "leadsTo") return;
  yield { table: "states", id: claim.from, path: [...path, "from"] };
  yield { table: "states", id: claim.to, path: [...path, "to"] };
}
