// Copies of states with all inside them, what they invoke, and the transitions that stay among them.

import { documentOrder } from "../../queries/hierarchy.ts";
import { indexOf } from "../../queries/project-index.ts";
import { rewriteReferences } from "../../references/rewrite-references.ts";
import type { Id } from "../../schema/common.ts";
import type { Invocation } from "../../schema/invocation.ts";
import type { Project, TableName } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { Transition } from "../../schema/transition.ts";
import { type LayoutPatch, layoutAt } from "./change-layout.ts";
import { freshIds } from "./fresh-id.ts";

export interface StateCopies {
  readonly states: Record<Id, State>;
  readonly transitions: Record<Id, Transition>;
  readonly invocations: Record<Id, Invocation>;
  readonly layout: LayoutPatch;
  /** The copy's id by the original's. */
  readonly copyOf: ReadonlyMap<Id, Id>;
}

/** Expects states of which none lies inside another. */
export function copyStates(project: Project, outer: readonly Id[], fresh = freshIds(project)): StateCopies {
  const index = indexOf(project);
  const states = outer.flatMap((state) => documentOrder(project, state));
  const copied = new Set(states);
  const invocations = states.flatMap((state) => index.invocationsOf(state));
  const transitions = states
    .flatMap((state) => index.transitionsFrom(state))
    .filter(({ record }) => record.targets.every((target) => copied.has(target)));
  const copyOf = {
    states: new Map(states.map((id) => [id, fresh(project.states[id]?.name ?? id, "state")])),
    invocations: new Map(invocations.map(({ id }) => [id, fresh(id.replace(/-\d+$/, ""), "invocation")])),
    transitions: new Map(transitions.map(({ id }) => [id, fresh(id.replace(/-\d+$/, ""), "transition")])),
  };
  const resolve = (table: TableName, id: Id): Id =>
    table === "states" || table === "invocations" ? (copyOf[table].get(id) ?? id) : id;
  return {
    states: rewritten("states", project.states, copyOf.states, resolve),
    transitions: rewritten("transitions", project.transitions, copyOf.transitions, resolve),
    invocations: rewritten("invocations", project.invocations, copyOf.invocations, resolve),
    layout: {
      states: copiedLayout(project, "states", copyOf.states),
      transitions: copiedLayout(project, "transitions", copyOf.transitions),
    },
    copyOf: copyOf.states,
  };
}

function rewritten<Table extends "states" | "transitions" | "invocations">(
  table: Table,
  records: Project[Table],
  copyOf: ReadonlyMap<Id, Id>,
  resolve: (table: TableName, id: Id) => Id,
): Record<Id, Project[Table][Id]> {
  const copies: Record<Id, Project[Table][Id]> = {};
  for (const [id, copy] of copyOf) {
    const record = rewriteReferences(table, records[id] as Project[Table][Id], resolve);
    if (record) copies[copy] = record;
  }
  return copies;
}

function copiedLayout<Table extends "states" | "transitions">(
  project: Project,
  table: Table,
  copyOf: ReadonlyMap<Id, Id>,
): NonNullable<LayoutPatch[Table]> {
  const entries = [...copyOf].flatMap(([id, copy]) => {
    const entry = layoutAt(project, table, id);
    return entry ? [[copy, entry] as const] : [];
  });
  return Object.fromEntries(entries) as NonNullable<LayoutPatch[Table]>;
}
