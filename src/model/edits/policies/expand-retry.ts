// A retry as the states it stands for: one that tries, one that waits, and a count of the attempts in the context.

import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Project } from "../../schema/project.ts";
import type { Transition } from "../../schema/transition.ts";
import { moveInvocation } from "../invocations/move-invocation.ts";
import { setPolicies } from "../invocations/set-policies.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { freshIds } from "../support/fresh-id.ts";
import { expandable } from "./expandable.ts";
import { retriedGuard } from "./retried-guard.ts";
import { retryDelay } from "./retry-delay.ts";

type Retry = Extract<Policy, { kind: "retry" }>;

export function expandRetry(project: Project, id: Id): Result<Project, EditError> {
  const found = expandable(project, id, "retry");
  if (!found.ok) return failure(found.error);
  const { invocation, state, policy, others } = found.value;
  const problem = problemOf(project, id, policy);
  if (problem) return problem;
  const machine = indexOf(project).machineOf(invocation.state);
  const owner = machine === undefined ? undefined : project.machines[machine];
  if (machine === undefined || !owner || state.kind !== "atomic" || state.parent === null) {
    const message = `${describeRecord(project, "states", invocation.state)} holds other states. Give the call a plain state of its own first.`;
    return refuse("wrong-kind", message, { table: "states", id: invocation.state });
  }
  const newId = freshIds(project);
  const [trying, waiting, again, retry] = ["trying", "waiting", "try-again", "retry"].map((name) =>
    newId(`${invocation.state}-${name}`, name),
  ) as [Id, Id, Id, Id];
  const count = countName(new Set((owner.context ?? []).map(({ name }) => name)));
  const attempts = `context.${count}`;
  const field = { name: count, type: "number", initial: "0" };
  const first = { kind: "assign" as const, values: { [count]: "1" } };
  const inside = changeRecords(project, {
    machines: { [machine]: { ...owner, context: [...(owner.context ?? []), field] } },
    states: {
      [invocation.state]: { ...state, kind: "compound", initial: trying, entry: [...(state.entry ?? []), first] },
      [trying]: { kind: "atomic", name: "Trying", parent: invocation.state, order: 0 },
      [waiting]: { kind: "atomic", name: "Waiting to try again", parent: invocation.state, order: 1 },
    },
    transitions: {
      [again]: {
        source: waiting,
        order: 0,
        trigger: { kind: "after", delay: retryDelay(policy, attempts) },
        targets: [trying],
        actions: [{ kind: "assign", values: { [count]: `${attempts} + 1` } }],
      },
    },
  });
  const moved = inside.ok ? moveInvocation(inside.value, { invocation: id, state: trying }) : inside;
  const bare = moved.ok ? setPolicies(moved.value, { invocation: id, policies: others }) : moved;
  if (!bare.ok) return bare;
  const guard = `${attempts} < ${policy.maxAttempts}${retriedGuard(project, invocation, policy)}`;
  const transition: Transition = {
    source: trying,
    order: firstOrder(bare.value, trying),
    trigger: { kind: "invocationError", invocation: id },
    targets: [waiting],
    guard: { kind: "expression", expression: guard },
  };
  return changeRecords(bare.value, { transitions: { [retry]: transition } });
}

function problemOf(project: Project, id: Id, { jitter, budget }: Retry) {
  const about = { table: "invocations", id } as const;
  if (jitter && jitter.kind !== "none")
    return refuse(
      "wrong-kind",
      `The retry of ${describeRecord(project, "invocations", id)} waits a random time, and a drawn delay is always the same. Set its jitter to none first.`,
      about,
    );
  if (budget)
    return refuse(
      "wrong-kind",
      `The retry of ${describeRecord(project, "invocations", id)} shares a budget with other runs, which states can't. Remove the budget first.`,
      about,
    );
  return undefined;
}

function countName(taken: ReadonlySet<string>): string {
  let name = "attempts";
  for (let number = 2; taken.has(name); number++) name = `attempts${number}`;
  return name;
}

/** Asked before all that is there. */
function firstOrder(project: Project, state: Id): number {
  const [first] = indexOf(project).transitionsFrom(state);
  return first ? Math.ceil(first.record.order) - 1 : 0;
}
