import { Blocks } from "lucide-react";
import { type InsertKind, insertKinds, insertTitles } from "#patterns/inserts/insert-titles.data.ts";
import { performAs } from "#stores/project-store.ts";
import type { Command } from "./command.ts";

/** Fetched when one is first asked for: few drawings need it. */
async function insert(kind: InsertKind, states: readonly string[]): Promise<void> {
  const { insertPattern } = await import("#patterns/inserts/insert-pattern.ts");
  performAs(insertTitles[kind], (project) => insertPattern(project, kind, states));
}

export const insertCommands: readonly Command[] = insertKinds.map((kind) => ({
  id: `insert-${kind}`,
  group: "State",
  title: insertTitles[kind],
  words: "pattern wrap insert",
  icon: Blocks,
  isAvailable: ({ states }) => states.length > 0,
  run: ({ states }) => insert(kind, states),
}));
