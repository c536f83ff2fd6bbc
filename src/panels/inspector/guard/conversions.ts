// What a guard becomes when another kind is chosen for it. As much as fits is kept.

import { documentOrder } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import type { GuardOf } from "./guard-form.ts";

export function asExpression(guard: Guard): GuardOf<"expression"> {
  const only = onlyPart(guard);
  return only.kind === "expression" ? only : { kind: "expression", expression: "true" };
}

export function asNot(guard: Guard): GuardOf<"not"> {
  return guard.kind === "not" ? guard : { kind: "not", guard };
}

export function asNamed(_: Guard, project: Project): GuardOf<"named"> | undefined {
  const implementation = Object.keys(project.implementations).find(
    (id) => project.implementations[id]?.kind === "guard",
  );
  return implementation === undefined ? undefined : { kind: "named", implementation };
}

export function asIn(_: Guard, project: Project, machine: Id | undefined): GuardOf<"in"> | undefined {
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  const state = root === undefined ? undefined : documentOrder(project, root)[1];
  return state === undefined ? undefined : { kind: "in", state };
}

export function partsOfGroup(guard: Guard): Guard[] {
  if (guard.kind === "and" || guard.kind === "or") return guard.guards;
  return [guard];
}

/** What a group adds without changing its meaning: all of … and true, any of … or false. */
export function neutralPart(kind: "and" | "or"): Guard {
  return { kind: "expression", expression: kind === "and" ? "true" : "false" };
}

/** Unpacks groups of one, and what is negated. */
function onlyPart(guard: Guard): Guard {
  if (guard.kind === "not") return onlyPart(guard.guard);
  if (guard.kind !== "and" && guard.kind !== "or") return guard;
  const [first] = guard.guards;
  return first && guard.guards.length === 1 ? onlyPart(first) : guard;
}
