// What is selected, in the words that are read out: one thing by its name, kind and place, several by how many.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import type { Reference } from "#stores/reference.ts";

const nouns: Readonly<Record<TableName, string>> = {
  machines: "machine",
  states: "state",
  transitions: "transition",
  invocations: "call",
  services: "service",
  channels: "channel",
  events: "event",
  scenarios: "scenario",
  implementations: "guard or action",
  properties: "property",
  experiments: "experiment",
  notes: "note",
};

const kinds = {
  atomic: "state",
  compound: "container",
  parallel: "parallel state",
  final: "final state",
  history: "history state",
} as const;

export function describeSelection(project: Project, selection: readonly Reference[]): string {
  const [only] = selection;
  if (!only) return "Nothing selected";
  if (selection.length === 1) return only.table === "states" ? describeState(project, only.id) : named(project, only);
  const counts = new Map<string, number>();
  for (const { table } of selection) counts.set(nouns[table], (counts.get(nouns[table]) ?? 0) + 1);
  const parts = [...counts].map(([noun, count]) => (count === 1 ? `1 ${noun}` : `${count} ${plural(noun)}`));
  return `${parts.join(" and ")} selected`;
}

function plural(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function named(project: Project, { table, id }: Reference): string {
  return `${recordLabel(project, table, id)}, ${nouns[table]}`;
}

function describeState(project: Project, id: Id): string {
  const state = project.states[id];
  if (!state) return id;
  if (state.parent === null) return `${state.name}, the whole machine`;
  const siblings = indexOf(project).childrenOf(state.parent);
  const around = project.states[state.parent];
  const place = siblings.findIndex((sibling) => sibling.id === id) + 1;
  const isInitial = around?.kind === "compound" && around.initial === id;
  const inside = indexOf(project).childrenOf(id).length;
  return [
    `${state.name}, ${isInitial ? "initial " : ""}${kinds[state.kind]}`,
    ...(inside > 0 ? [`${inside} inside`] : []),
    `${place} of ${siblings.length} in ${around?.name ?? state.parent}`,
  ].join(", ");
}
