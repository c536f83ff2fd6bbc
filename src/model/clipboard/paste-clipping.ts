// A clipping put into a document. Everything copied gets new ids; what the document has already is used, what it lacks is
// added, and the report says which was which.

import { failure, type Result, success } from "#base/result.ts";
import { describeRecord, nounOf } from "../describe.ts";
import { takenNames } from "../edits/records/table-record.ts";
import { absolutePosition } from "../edits/support/absolute-position.ts";
import { changeRecords, type Patch } from "../edits/support/change-records.ts";
import { type EditError, refuse } from "../edits/support/edit-error.ts";
import { findRecord } from "../edits/support/find-record.ts";
import { freshIds } from "../edits/support/fresh-id.ts";
import { placeAmong } from "../edits/support/ordering.ts";
import { kindNames } from "../edits/support/problem-of-place.ts";
import { asContainer, firstToStartIn, namesOf, rootOf } from "../edits/support/state-tree.ts";
import { uniqueName } from "../edits/support/unique-name.ts";
import { documentOrder } from "../queries/hierarchy.ts";
import { indexOf } from "../queries/project-index.ts";
import { rewriteReferences } from "../references/rewrite-references.ts";
import type { Id } from "../schema/common.ts";
import type { Point } from "../schema/layout.ts";
import type { Project, RecordOf, TableName } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import { type Clipping, checkClipping } from "./clipping.ts";
import { type Matches, matchShared, type SharedTable, sharedTables } from "./match-shared.ts";
import { pasteContext } from "./paste-context.ts";
import { pastedLayout } from "./pasted-layout.ts";

export interface PasteReport {
  /** What the document had and is used. */
  readonly mapped: readonly string[];
  readonly added: readonly string[];
  readonly renamed: readonly string[];
  readonly dropped: readonly string[];
}

export interface Pasted {
  readonly project: Project;
  /** The outermost pasted states, to be selected. */
  readonly states: readonly Id[];
  readonly report: PasteReport;
}

export interface PasteInto {
  readonly into: Id;
  /** Where the upper left corner of what is pasted comes to lie; without it, a little beside where it was. */
  readonly at?: Point;
}

export function pasteClipping(project: Project, value: unknown, { into, at }: PasteInto): Result<Pasted, EditError> {
  const checked = checkClipping(value);
  if (!checked.ok) return failure(checked.error);
  const target = findRecord(project, "states", into);
  if (!target.ok) return failure(target.error);
  const container = asContainer(target.value);
  if (!container) {
    const message = `Nothing can be pasted into ${describeRecord(project, "states", into)}, which is ${kindNames[target.value.kind]}.`;
    return refuse("wrong-kind", message, { table: "states", id: into });
  }
  const clipping = checked.value;
  const plan = planIds(project, clipping);
  const outer = outerStates(clipping);
  const siblings = indexOf(project).childrenOf(into);
  const { orders, moved } = placeAmong(siblings, undefined, outer.length);
  const names = namesOf(siblings);
  const renamed: string[] = [];
  const records = renamedRecords(project, clipping, plan, renamed);
  outer.forEach((original, position) => {
    const id = plan.idOf("states", original);
    const state = records.states[id] as State;
    const name = uniqueName(state.name, names);
    names.add(name);
    if (name !== state.name) renamed.push(`state "${state.name}" is now "${name}"`);
    records.states[id] = { ...state, name, parent: into, order: orders[position] ?? 0 };
  });
  for (const [id, order] of moved) records.states[id] = { ...(project.states[id] as State), order };
  const first = firstToStartIn(
    outer.map((id) => ({ id: plan.idOf("states", id), record: clipping.project.states[id] as State })),
  );
  const starts = container.kind === "compound" && firstToStartIn(siblings) === undefined && first !== undefined;
  records.states[into] = starts ? { ...container, initial: first } : container;
  const home = indexOf(project).machineOf(rootOf(project, into));
  const context = pasteContext(project, clipping, home);
  const pasted = changeRecords(project, {
    ...records,
    machines: { ...records.machines, ...context.machines },
    layout: pastedLayout(
      clipping,
      outer,
      (table, id) => (plan.isPasted(table, id) ? plan.idOf(table, id) : undefined),
      at,
      absolutePosition(project, into),
    ),
  } as Patch);
  if (!pasted.ok) return pasted;
  const report = {
    mapped: [...mappedNames(project, plan.matches), ...context.mapped],
    added: [...plan.added.map(({ table, id }) => describeRecord(clipping.project, table, id)), ...context.added],
    renamed,
    dropped: clipping.leftBehind,
  };
  return success({ project: pasted.value, states: outer.map((id) => plan.idOf("states", id)), report });
}

interface Plan {
  readonly matches: Matches;
  readonly added: readonly { readonly table: SharedTable; readonly id: Id }[];
  readonly isPasted: (table: TableName, id: Id) => boolean;
  readonly idOf: (table: TableName, id: Id) => Id;
}

/** A machine that is there already is used as it is, so its states stay on the clipboard. */
function planIds(project: Project, clipping: Clipping): Plan {
  const matches = matchShared(project, clipping);
  const fresh = freshIds(project);
  const ids = new Map<string, Id>();
  for (const table of sharedTables) for (const [id, match] of matches.found[table]) ids.set(`${table}/${id}`, match);
  const known = new Set(
    [...matches.found.machines.keys()].flatMap((id) =>
      documentOrder(clipping.project, clipping.project.machines[id]?.root ?? ""),
    ),
  );
  const hostRoot = clipping.project.machines[clipping.host]?.root ?? "";
  const isPasted = (table: TableName, id: Id): boolean => {
    if (table === "states") return id !== hostRoot && !known.has(id);
    if (table === "transitions") return isPasted("states", clipping.project.transitions[id]?.source ?? "");
    if (table === "invocations") return isPasted("states", clipping.project.invocations[id]?.state ?? "");
    if (table === "machines" && id === clipping.host) return false;
    return (sharedTables as readonly TableName[]).includes(table) && !matches.found[table as SharedTable].has(id);
  };
  const added: Plan["added"][number][] = [];
  for (const table of [...sharedTables, "states", "transitions", "invocations"] as const) {
    for (const id of Object.keys(clipping.project[table])) {
      if (!isPasted(table, id)) continue;
      ids.set(`${table}/${id}`, fresh(id.replace(/-\d+$/, ""), nounOf(table)));
      if (table !== "states" && table !== "transitions" && table !== "invocations") added.push({ table, id });
    }
  }
  return { matches, added, isPasted, idOf: (table, id) => ids.get(`${table}/${id}`) ?? id };
}

type PastedRecords = { [Table in SharedTable | "states" | "transitions" | "invocations"]: Record<Id, RecordOf<Table>> };

function renamedRecords(project: Project, clipping: Clipping, plan: Plan, renamed: string[]): PastedRecords {
  const records: Partial<Record<TableName, Record<Id, unknown>>> = {};
  for (const table of [...sharedTables, "states", "transitions", "invocations"] as const) {
    const names = takenNames(project, table);
    const pasted: Record<Id, unknown> = {};
    for (const [id, record] of Object.entries(clipping.project[table])) {
      if (!plan.isPasted(table, id)) continue;
      const rewritten = rewriteReferences(table, record as RecordOf<typeof table>, plan.idOf);
      const name = "name" in record && table !== "states" && table !== "invocations" ? record.name : undefined;
      const unique = name === undefined ? undefined : uniqueName(name, names);
      if (unique !== undefined) names.add(unique);
      if (unique !== name) renamed.push(`${nounOf(table)} "${name}" is now "${unique}"`);
      pasted[plan.idOf(table, id)] = unique === undefined ? rewritten : { ...rewritten, name: unique };
    }
    records[table] = pasted;
  }
  return records as PastedRecords;
}

function outerStates(clipping: Clipping): Id[] {
  const root = clipping.project.machines[clipping.host]?.root ?? "";
  return indexOf(clipping.project)
    .childrenOf(root)
    .map((child) => child.id);
}

function mappedNames(project: Project, { found, differing }: Matches): string[] {
  return sharedTables.flatMap((table) =>
    [...new Set(found[table].values())].map((id) => {
      const name = describeRecord(project, table, id);
      return differing.includes(name) ? `${name}, which is not quite the same here` : name;
    }),
  );
}
