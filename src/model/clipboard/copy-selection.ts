// A selection with everything it needs to be pasted anywhere: what is inside, the transitions that stay within, and the
// events, services, channels, machines and code they name.

import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../describe.ts";
import { absolutePosition } from "../edits/support/absolute-position.ts";
import type { LayoutPatch } from "../edits/support/change-layout.ts";
import { writeRecords } from "../edits/support/change-records.ts";
import { copyStates, type StateCopies } from "../edits/support/copy-states.ts";
import type { EditError } from "../edits/support/edit-error.ts";
import { freshIds } from "../edits/support/fresh-id.ts";
import { shiftedBends } from "../edits/support/shifted-bends.ts";
import { findMovable, outermost } from "../edits/support/state-tree.ts";
import { wordsIn } from "../expressions/words-in.ts";
import { documentOrder } from "../queries/hierarchy.ts";
import { indexOf } from "../queries/project-index.ts";
import { referencesOf } from "../queries/references.ts";
import { rewriteReferences } from "../references/rewrite-references.ts";
import type { Id } from "../schema/common.ts";
import { currentVersion, type Project, type RecordOf, type TableName } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import { type Clipping, clippingFormat } from "./clipping.ts";
import { gatherNeeded, type Records } from "./gather-needed.ts";

export interface Selection {
  readonly states: readonly Id[];
}

export function copySelection(project: Project, { states }: Selection): Result<Clipping, EditError> {
  const problem = findMovable(project, states);
  if (problem) return failure(problem.error);
  const outer = outermost(project, states);
  const copies = copyStates(project, outer);
  const fresh = freshIds({ ...project, states: { ...project.states, ...copies.states } });
  const host = fresh("clipboard", "clipboard");
  const root = fresh("clipboard-root", "clipboard");
  const source = project.machines[indexOf(project).machineOf(outer[0] ?? "") ?? ""];
  const { selected, needed } = separated(project, copies, outer, root);
  const words = wordsIn(selected);
  const context = source?.context?.filter((field) => words.has(field.name)) ?? [];
  const bare = { format: "faultline", version: currentVersion, name: project.name, ...needed, layout: {} } as const;
  const copied = writeRecords(bare, {
    ...selected,
    machines: { [host]: { name: source?.name ?? "Clipboard", root, ...(context.length > 0 ? { context } : {}) } },
    states: { ...selected.states, [root]: { kind: "compound", name: "Clipboard", parent: null, order: 0 } },
    layout: fromCorner(project, outer, copies),
  });
  const leftBehind = [
    ...leftBehindOf(project, outer, Object.keys(selected.transitions).length),
    ...unsentOf(project, outer),
  ];
  return success({ format: clippingFormat, version: "1.0", host, leftBehind, project: copied });
}

/** Places and bends as seen from the state around the first of them: what lay side by side in different states still does. */
function fromCorner(project: Project, outer: readonly Id[], { layout, copyOf }: StateCopies): LayoutPatch {
  const around = (id: Id) => absolutePosition(project, project.states[id]?.parent ?? id);
  const corner = around(outer[0] ?? "");
  const states = { ...layout.states };
  for (const id of outer) {
    const copy = copyOf.get(id) ?? id;
    const [place, { x, y }] = [states[copy], around(id)];
    if (place) states[copy] = { ...place, x: place.x + x - corner.x, y: place.y + y - corner.y };
  }
  const transitions = Object.entries(layout.transitions ?? {}).map(([id, route]) => [
    id,
    route && shiftedBends(route, { x: -corner.x, y: -corner.y }),
  ]);
  return { states, transitions: Object.fromEntries(transitions) };
}

/** The selection under ids of its own, for the machine it is in may have to come along as a whole. */
function separated(project: Project, copies: StateCopies, outer: readonly Id[], root: Id) {
  const tops = new Set(outer.map((id) => copies.copyOf.get(id)));
  const states = Object.fromEntries(
    Object.entries(copies.states).map(([id, state]): [Id, State] => [
      id,
      tops.has(id) ? { ...state, parent: root } : state,
    ]),
  );
  const isInside = (table: TableName, id: Id) => {
    if (table === "states") return id === root || Object.hasOwn(states, id);
    return table !== "invocations" || Object.hasOwn(copies.invocations, id);
  };
  const resolve = (table: TableName, id: Id) => (isInside(table, id) ? id : undefined);
  const selected = {
    states: rewritten("states", states, resolve),
    transitions: rewritten("transitions", copies.transitions, resolve),
    invocations: copies.invocations,
  };
  return { selected, needed: gatherNeeded(project, selected) };
}

function rewritten<Table extends TableName>(
  table: Table,
  records: Readonly<Record<Id, RecordOf<Table>>>,
  resolve: (table: TableName, id: Id) => Id | undefined,
): Records<Table> {
  const kept: Records<Table> = {};
  for (const [id, record] of Object.entries(records)) {
    const next = rewriteReferences(table, record, resolve);
    if (next !== undefined) kept[id] = next;
  }
  return kept;
}

function leftBehindOf(project: Project, outer: readonly Id[], copied: number): string[] {
  const index = indexOf(project);
  const inside = outer.flatMap((state) => documentOrder(project, state));
  const leaving = inside.filter((state) => index.transitionsFrom(state).length > 0);
  const count = leaving.reduce((sum, state) => sum + index.transitionsFrom(state).length, 0) - copied;
  if (count === 0) return [];
  const names = leaving.slice(0, 3).map((state) => describeRecord(project, "states", state));
  return [`${count === 1 ? "a transition" : `${count} transitions`} to other states, from ${names.join(", ")}`];
}

/** What is sent to a call that stays behind can't be sent from anywhere else. */
function unsentOf(project: Project, outer: readonly Id[]): string[] {
  const inside = new Set(outer.flatMap((state) => documentOrder(project, state)));
  const isCopied = (table: unknown, id: unknown) =>
    table === "states" ? inside.has(String(id)) : inside.has(project.transitions[String(id)]?.source ?? "");
  const calls = referencesOf(project).flatMap(({ path: [table, id, ...rest], table: to, id: invocation }) => {
    const isSent = to === "invocations" && rest.at(-1) === "invocation" && rest.at(-2) === "to";
    const staysBehind = !inside.has(project.invocations[invocation]?.state ?? "");
    return isSent && staysBehind && isCopied(table, id) ? [invocation] : [];
  });
  return [...new Set(calls)].map((id) => `what is sent to ${describeRecord(project, "invocations", id)}`);
}
