// Transitions, guards and histories that would reach into another machine, after states went there.

import { describeRecord } from "../../describe.ts";
import { type ReferenceTo, rewriteReferences } from "../../references/rewrite-references.ts";
import type { Id } from "../../schema/common.ts";
import type { Project, TableName } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { Transition } from "../../schema/transition.ts";
import { writeRecords } from "./change-records.ts";
import { removeRecords } from "./remove-records.ts";
import { rootOf } from "./state-tree.ts";

export interface Crossings {
  readonly project: Project;
  readonly count: number;
  readonly example: string;
}

/** `newcomers`: every state that is now in another machine than before. What never crossed is not looked at twice. */
export function dropCrossings(project: Project, newcomers: readonly Id[]): Crossings {
  const moved = new Set(newcomers);
  const home = rootOf(project, newcomers[0] ?? "");
  const isHere = (state: Id) => moved.has(state) || rootOf(project, state) === home;
  const states: Record<Id, State> = {};
  const transitions: Record<Id, Transition> = {};
  const gone: ReferenceTo[] = [];
  const examples: string[] = [];
  const keepWithin = (home: Id) => (table: TableName, id: Id) =>
    table === "states" && isHere(id) !== isHere(home) ? undefined : id;
  for (const [id, transition] of Object.entries(project.transitions)) {
    const kept = rewriteReferences("transitions", transition, keepWithin(transition.source));
    if (kept === transition) continue;
    if (kept) transitions[id] = kept;
    else gone.push({ table: "transitions", id });
    examples.push(`a transition from ${describeRecord(project, "states", transition.source)}`);
  }
  for (const [id, state] of Object.entries(project.states)) {
    if (state.kind !== "history" || !state.defaults) continue;
    const kept = rewriteReferences("states", state, keepWithin(id));
    if (kept === undefined || kept === state) continue;
    states[id] = kept;
    examples.push(`the default of ${describeRecord(project, "states", id)}`);
  }
  const left = removeRecords(writeRecords(project, { states, transitions }), gone).project;
  return { project: left, count: examples.length, example: examples[0] ?? "" };
}
