// What changed between two documents, record by record. Documents are never mutated and edits keep what they don't
// touch, so a table or a record that is the same object is the same: comparing costs as much as the tables that changed.
// A diff holds the records themselves and can be turned round, put together with the next, stored and read by people.

import { changeTable } from "./change-table.ts";
import type { Id } from "./schema/common.ts";
import { type Project, type TableName, tableNames } from "./schema/project.ts";
import { idsThatMayDiffer } from "./table-lineage.ts";

/** A missing `before` was added, a missing `after` removed. */
export interface Change {
  readonly before?: unknown;
  readonly after?: unknown;
}

export type Changes = Readonly<Record<string, Change>>;

interface SectionDiff {
  /** Keys that hold a value and not records: the project's name, and whatever a newer version added. */
  readonly fields: Changes;
  /** By table, then by id. */
  readonly tables: Readonly<Record<string, Changes>>;
}

export interface ProjectDiff extends SectionDiff {
  readonly layout: SectionDiff;
}

const projectTables: ReadonlySet<string> = new Set(tableNames);
const layoutTables: ReadonlySet<string> = new Set(["states", "transitions", "notes"]);
const nothing: SectionDiff = { fields: {}, tables: {} };

export const emptyDiff: ProjectDiff = { ...nothing, layout: nothing };

export function diffProjects(before: Project, after: Project): ProjectDiff {
  if (before === after) return emptyDiff;
  const { layout: layoutBefore, ...restBefore } = before;
  const { layout: layoutAfter, ...restAfter } = after;
  return {
    ...diffSection(restBefore, restAfter, projectTables),
    layout: diffSection(layoutBefore, layoutAfter, layoutTables),
  };
}

/** Expects the document the diff was taken from, or one that agrees with it wherever the diff says something. */
export function applyDiff(project: Project, diff: ProjectDiff): Project {
  if (isEmptyDiff(diff)) return project;
  const changed = applySection(project, diff) as Project;
  const layout = applySection(project.layout, diff.layout);
  return layout === changed.layout ? changed : { ...changed, layout };
}

export function invertDiff(diff: ProjectDiff): ProjectDiff {
  return { ...invertSection(diff), layout: invertSection(diff.layout) };
}

/** The one diff that does what both do, one after the other. */
export function squashDiffs(first: ProjectDiff, second: ProjectDiff): ProjectDiff {
  return { ...squashSections(first, second), layout: squashSections(first.layout, second.layout) };
}

export function isEmptyDiff(diff: ProjectDiff): boolean {
  return [diff, diff.layout].every((section) => isEmpty(section.fields) && isEmpty(section.tables));
}

/** The records that a diff adds: what an edit created, so that it can be selected. */
export function idsAddedBy(diff: ProjectDiff, table: TableName): Id[] {
  const changes = Object.entries(diff.tables[table] ?? {});
  return changes.filter(([, change]) => change.before === undefined).map(([id]) => id);
}

type Section = Readonly<Record<string, unknown>>;

function diffSection(before: Section, after: Section, tables: ReadonlySet<string>): SectionDiff {
  if (before === after) return nothing;
  const fields: Record<string, Change> = {};
  const changed: Record<string, Changes> = {};
  for (const [key, change] of Object.entries(diffValues(before, after))) {
    if (tables.has(key) && change.before !== undefined && change.after !== undefined)
      changed[key] = diffTables(change.before as Section, change.after as Section);
    else fields[key] = change;
  }
  return { fields, tables: withoutEmpty(changed) };
}

function diffTables(before: Section, after: Section): Changes {
  const suspects = idsThatMayDiffer(before, after);
  if (!suspects) return diffValues(before, after);
  const changes: Record<string, Change> = {};
  for (const id of suspects) {
    const [old, value] = [own(before, id), own(after, id)];
    if (old !== value) changes[id] = changeOf(old, value);
  }
  return changes;
}

function diffValues(before: Section, after: Section): Changes {
  const changes: Record<string, Change> = {};
  const keysBefore = Object.keys(before);
  const keysAfter = Object.keys(after);
  let kept = 0;
  for (const key of keysAfter) {
    const value = after[key];
    // Nearly all are the same: the prototype is only thought of for the few that differ.
    if (value === before[key] && value !== undefined) {
      kept += 1;
      continue;
    }
    const old = own(before, key);
    if (old !== undefined) kept += 1;
    if (value !== old) changes[key] = changeOf(old, value);
  }
  if (kept === keysBefore.length) return changes;
  for (const key of keysBefore) {
    if (before[key] !== undefined && !Object.hasOwn(after, key)) changes[key] = changeOf(before[key], undefined);
  }
  return changes;
}

function changeOf(before: unknown, after: unknown): Change {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function applySection<Value extends Section>(section: Value, diff: SectionDiff): Value {
  if (isEmpty(diff.fields) && isEmpty(diff.tables)) return section;
  const next = applyChanges(section, diff.fields);
  for (const [table, changes] of Object.entries(diff.tables)) {
    const records = Object.entries(changes).map(([id, change]) => [id, change.after] as const);
    next[table] = changeTable((next[table] ?? {}) as Section, records);
  }
  return next as Value;
}

function applyChanges(values: Section, changes: Changes): Record<string, unknown> {
  const next: Record<string, unknown> = { ...values };
  for (const [key, change] of Object.entries(changes)) {
    if (change.after === undefined) delete next[key];
    else next[key] = change.after;
  }
  return next;
}

function invertSection(section: SectionDiff): SectionDiff {
  return { fields: invertChanges(section.fields), tables: mapValues(section.tables, invertChanges) };
}

function invertChanges(changes: Changes): Changes {
  return mapValues(changes, (change) => changeOf(change.after, change.before));
}

function squashSections(first: SectionDiff, second: SectionDiff): SectionDiff {
  // A table that appears or vanishes as a whole is a field here and records there: bring both to one form.
  const fields: Record<string, Change> = { ...first.fields };
  const tables: Record<string, Changes> = { ...first.tables };
  for (const [table, changes] of Object.entries(second.tables)) {
    const whole = own(fields, table);
    if (whole) fields[table] = changeOf(whole.before, applyChanges((whole.after ?? {}) as Section, changes));
    else tables[table] = squashChanges(tables[table] ?? {}, changes);
  }
  for (const [key, change] of Object.entries(second.fields)) {
    const changes = own(tables, key);
    delete tables[key];
    const before = changes ? applyChanges(change.before as Section, invertChanges(changes)) : change.before;
    const earlier = own(fields, key);
    fields[key] = changeOf(earlier ? earlier.before : before, change.after);
  }
  return { fields: withoutSame(fields), tables: withoutEmpty(tables) };
}

function squashChanges(first: Changes, second: Changes): Changes {
  const both: Record<string, Change> = { ...first };
  for (const [key, change] of Object.entries(second)) {
    const earlier = own(first, key);
    both[key] = earlier ? changeOf(earlier.before, change.after) : change;
  }
  return withoutSame(both);
}

function withoutSame(changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([, change]) => change.before !== change.after));
}

function withoutEmpty(tables: Readonly<Record<string, Changes>>): Readonly<Record<string, Changes>> {
  return Object.fromEntries(Object.entries(tables).filter(([, changes]) => !isEmpty(changes)));
}

function mapValues<Value, Mapped>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

function own<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function isEmpty(values: object): boolean {
  for (const _ in values) return false;
  return true;
}
