// Every text of a project that can be searched for, with the record it leads to. Gathered once for each document.

import { expressionSitesOf } from "#model/expression-sites.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import type { Reference } from "#stores/reference.ts";
import { foldCase } from "./fold-case.ts";

export type SearchGroup = TableName | "expressions" | "descriptions";

export interface SearchedText {
  readonly group: SearchGroup;
  readonly reference: Reference;
  readonly text: string;
  /** The same in small letters. */
  readonly folded: string;
}

const known = new WeakMap<Project, readonly SearchedText[]>();

const listedTables = [
  "machines",
  "states",
  "transitions",
  "invocations",
  "events",
  "services",
  "channels",
  "scenarios",
  "implementations",
  "properties",
  "experiments",
  "notes",
] as const satisfies readonly TableName[];

export function searchedTexts(project: Project): readonly SearchedText[] {
  const before = known.get(project);
  if (before) return before;
  const texts: SearchedText[] = [];
  const roots = new Set(Object.values(project.machines).map(({ root }) => root));
  const add = (group: SearchGroup, table: TableName, id: Id, text: string | undefined) => {
    if (text) texts.push({ group, reference: { table, id }, text, folded: foldCase(text) });
  };
  for (const table of listedTables)
    for (const [id, record] of Object.entries(project[table])) {
      if (table === "states" && roots.has(id)) continue;
      add(table, table, id, table === "notes" ? project.notes[id]?.text : recordLabel(project, table, id));
      if ("description" in record) add("descriptions", table, id, record.description);
    }
  for (const [id, { tags }] of Object.entries(project.states))
    add("descriptions", "states", id, tags?.map((tag) => `#${tag}`).join(" "));
  for (const [id, machine] of Object.entries(project.machines))
    for (const { name, type } of machine.context ?? []) add("expressions", "machines", id, `context.${name}: ${type}`);
  for (const [id, event] of Object.entries(project.events))
    for (const { name, type } of event.payload ?? []) add("expressions", "events", id, `event.${name}: ${type}`);
  for (const [id, service] of Object.entries(project.services))
    for (const { code } of service.errors ?? []) add("expressions", "services", id, code);
  for (const { about, text } of expressionSitesOf(project)) add("expressions", about.table, about.id, text);
  known.set(project, texts);
  return texts;
}
