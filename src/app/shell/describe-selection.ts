// What is selected, in the words that are read out: one thing by its name, kind and place, several by how many.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import type { Reference } from "#stores/reference.ts";
import { words } from "#words/shell/selection.ts";

export function describeSelection(project: Project, selection: readonly Reference[]): string {
  const [only] = selection;
  if (!only) return words.nothing;
  if (selection.length === 1) return only.table === "states" ? describeState(project, only.id) : named(project, only);
  const counts = new Map<TableName, number>();
  for (const { table } of selection) counts.set(table, (counts.get(table) ?? 0) + 1);
  return words.several([...counts]);
}

function named(project: Project, { table, id }: Reference): string {
  return words.record(recordLabel(project, table, id), table);
}

function describeState(project: Project, id: Id): string {
  const state = project.states[id];
  if (!state) return id;
  if (state.parent === null) return words.wholeMachine(state.name);
  const siblings = indexOf(project).childrenOf(state.parent);
  const around = project.states[state.parent];
  const place = siblings.findIndex((sibling) => sibling.id === id) + 1;
  const isInitial = around?.kind === "compound" && around.initial === id;
  const inside = indexOf(project).childrenOf(id).length;
  return [
    words.state(state.name, state.kind, isInitial),
    ...(inside > 0 ? [words.inside(inside)] : []),
    words.place(place, siblings.length, around?.name ?? state.parent),
  ].join(", ");
}
