import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";

const known = new WeakMap<object, readonly Id[]>();

/** Transitions whose words may have the name of a state in them. */
export function namingStates(transitions: Project["transitions"]): readonly Id[] {
  const before = known.get(transitions);
  if (before) return before;
  const naming = entriesOf(transitions).flatMap(([id, transition]) => (mayNameStates(transition) ? [id] : []));
  known.set(transitions, naming);
  return naming;
}

export function mayNameStates({ guard }: Transition): boolean {
  return guard !== undefined && guard.kind !== "expression";
}
