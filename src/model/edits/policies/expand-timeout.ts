// A timeout as the transition it stands for: after that time the state is left the way it is left on an error, which then
// is the error of the timeout.

import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Action } from "../../schema/action.ts";
import type { Id } from "../../schema/common.ts";
import type { Guard } from "../../schema/guard.ts";
import type { Project } from "../../schema/project.ts";
import type { Transition } from "../../schema/transition.ts";
import { setPolicies } from "../invocations/set-policies.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { freshIds } from "../support/fresh-id.ts";
import { placeAmong } from "../support/ordering.ts";
import { expandable } from "./expandable.ts";
import { type ErrorValues, withoutError } from "./without-error.ts";

type TimeoutKind = "attemptTimeout" | "totalTimeout";

export function expandTimeout(project: Project, id: Id, kind: TimeoutKind): Result<Project, EditError> {
  const found = expandable(project, id, kind);
  if (!found.ok) return failure(found.error);
  const { invocation, policy, others, onError } = found.value;
  if (onError.length === 0) {
    const message = `Nothing is drawn yet for when ${describeRecord(project, "invocations", id)} fails. Draw a transition for its error first.`;
    return refuse("wrong-kind", message, { table: "invocations", id });
  }
  const what = kind === "attemptTimeout" ? "The attempt" : "The call with all its attempts";
  const error = { code: "timeout", message: `${what} took longer than ${policy.ms} ms.` };
  const { orders } = placeAmong(indexOf(project).transitionsFrom(invocation.state), undefined, onError.length);
  const newId = freshIds(project);
  const transitions: Record<Id, Transition> = {};
  for (const [position, { record }] of onError.entries()) {
    const rewritten = rewrite(record, error);
    if (!rewritten) {
      const message = `What happens when ${describeRecord(project, "invocations", id)} fails reads more of the error than its code and message, which a drawn timeout does not have. Read only these first.`;
      return refuse("wrong-kind", message, { table: "invocations", id });
    }
    transitions[newId(`${invocation.state}-timeout`, "timeout")] = {
      ...rewritten,
      order: orders[position] ?? 0,
      trigger: { kind: "after", delay: String(policy.ms) },
    };
  }
  const bare = setPolicies(project, { invocation: id, policies: others });
  return bare.ok ? changeRecords(bare.value, { transitions }) : bare;
}

function rewrite({ guard, actions, ...rest }: Transition, error: ErrorValues): Transition | undefined {
  const newGuard = guard && rewriteGuard(guard, error);
  const newActions = actions?.map((action) => rewriteAction(action, error));
  if ((guard && !newGuard) || newActions?.some((action) => action === undefined)) return undefined;
  return {
    ...rest,
    ...(newGuard ? { guard: newGuard } : {}),
    ...(newActions ? { actions: newActions as Action[] } : {}),
  };
}

/** The schema bounds how deep guards lie inside each other. */
function rewriteGuard(guard: Guard, error: ErrorValues): Guard | undefined {
  switch (guard.kind) {
    case "expression": {
      const expression = withoutError(guard.expression, error);
      return expression === undefined ? undefined : { kind: "expression", expression };
    }
    case "and":
    case "or": {
      const guards = guard.guards.map((one) => rewriteGuard(one, error));
      return guards.includes(undefined) ? undefined : { kind: guard.kind, guards: guards as Guard[] };
    }
    case "not": {
      const inner = rewriteGuard(guard.guard, error);
      return inner && { kind: "not", guard: inner };
    }
    case "named": {
      const parameters = rewriteAll(guard.parameters ?? {}, error);
      return parameters && (guard.parameters ? { ...guard, parameters } : guard);
    }
    case "in":
      return guard;
    default:
      return guard satisfies never;
  }
}

function rewriteAction(action: Action, error: ErrorValues): Action | undefined {
  switch (action.kind) {
    case "assign": {
      const values = rewriteAll(action.values, error);
      return values && { ...action, values };
    }
    case "raise":
    case "send": {
      const payload = rewriteAll(action.payload ?? {}, error);
      const delay = action.delay === undefined ? undefined : withoutError(action.delay, error);
      if (!payload || (action.delay !== undefined && delay === undefined)) return undefined;
      return { ...action, ...(action.payload ? { payload } : {}), ...(delay === undefined ? {} : { delay }) };
    }
    case "log": {
      const message = withoutError(action.message, error);
      return message === undefined ? undefined : { ...action, message };
    }
    case "named": {
      const parameters = rewriteAll(action.parameters ?? {}, error);
      return parameters && (action.parameters ? { ...action, parameters } : action);
    }
    case "cancel":
      return action;
    default:
      return action satisfies never;
  }
}

function rewriteAll(values: Readonly<Record<string, string>>, error: ErrorValues): Record<string, string> | undefined {
  const rewritten = Object.entries(values).map(([name, text]) => [name, withoutError(text, error)] as const);
  return rewritten.some(([, text]) => text === undefined)
    ? undefined
    : (Object.fromEntries(rewritten) as Record<string, string>);
}
