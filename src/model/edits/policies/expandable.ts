// What has to be so before a policy can be drawn as states: it stands outermost, and the state holds nothing yet.

import { failure, type Result, success } from "#base/result.ts";
import { type Entry, indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Invocation } from "../../schema/invocation.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { Transition } from "../../schema/transition.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";

export interface Expandable<Kind extends Policy["kind"]> {
  readonly invocation: Invocation;
  readonly state: State;
  readonly policy: Extract<Policy, { kind: Kind }>;
  readonly others: readonly Policy[];
  /** What happens now when the call fails, first asked first. */
  readonly onError: readonly Entry<Transition>[];
}

export function expandable<Kind extends Policy["kind"]>(
  project: Project,
  id: Id,
  kind: Kind,
): Result<Expandable<Kind>, EditError> {
  const found = findRecord(project, "invocations", id);
  if (!found.ok) return failure(found.error);
  const about = { table: "invocations", id } as const;
  const [policy, ...others] = found.value.policies ?? [];
  if (policy?.kind !== kind) {
    const isInside = others.some((other) => other.kind === kind);
    const message = isInside
      ? `The policy "${kind}" stands inside of "${policy?.kind}". Draw or remove the outer one first, or move this one to the top.`
      : `There is no policy "${kind}" here that could be drawn as states.`;
    return refuse("wrong-kind", message, about);
  }
  const state = findRecord(project, "states", found.value.state);
  if (!state.ok) return failure(state.error);
  const onError = indexOf(project)
    .transitionsFrom(found.value.state)
    .filter(({ record: { trigger } }) => trigger.kind === "invocationError" && trigger.invocation === id);
  return success({
    invocation: found.value,
    state: state.value,
    policy: policy as Extract<Policy, { kind: Kind }>,
    others,
    onError,
  });
}
