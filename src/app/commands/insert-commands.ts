import { type InsertKind, insertKinds, insertTitles } from "#patterns/inserts/insert-titles.data.ts";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/commands/insert.ts";
import type { Command } from "./command.ts";
import type { Situation } from "./situation.ts";

/** Fetched when one is first asked for: few drawings need it. */
async function insert(kind: InsertKind, states: readonly string[]): Promise<void> {
  const [{ insertPattern }, { performInClear }] = await Promise.all([
    import("#patterns/inserts/insert-pattern.ts"),
    import("#stores/perform-in-clear.ts"),
  ]);
  performInClear(insertTitles[kind], (project) => insertPattern(project, kind, states));
}

export const insertCommands: readonly Command[] = [
  ...insertKinds.map((kind) => ({
    id: `insert-${kind}`,
    group: "state" as const,
    title: insertTitles[kind],
    isAvailable: ({ states }: Situation) => states.length > 0,
    run: ({ states }: Situation) => insert(kind, states),
  })),
  {
    id: "insert-joinSome",
    group: "state",
    title: words.joinSome,
    isAvailable: ({ states }) => states.length > 1,
    run: ({ states }) => openDialog({ kind: "fanOut", states }),
  },
];
