// The project as the rows of a tree, from top to bottom. Only what is open is walked, without recursion; words are made
// where a row is drawn, so that thousands of rows cost little.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import { keyOfSubject, type OutlineRow, type RowSubject, shownGroups } from "./outline-row.ts";

export interface OutlineOptions {
  /** What was opened or closed by hand; everything else is as it is at first. */
  readonly expansion: Readonly<Record<string, boolean>>;
  readonly openMachine: Id | undefined;
  readonly showsDetails: boolean;
  /** Only what has these words in its label, and what is around it. */
  readonly filter: string;
}

export function outlineRows(project: Project, options: OutlineOptions): OutlineRow[] {
  const kept = options.filter.trim() === "" ? undefined : keptByFilter(project, options);
  const isShown = (subject: RowSubject) => kept === undefined || kept.has(keyOfSubject(subject));
  const inside = (subject: RowSubject) => subjectsInside(project, subject, options.showsDetails).filter(isShown);
  const rows: OutlineRow[] = [];
  const seen = new Set<string>();
  const waiting = rowsOf(groupsOf(project).filter(isShown), undefined, 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next.key)) continue;
    seen.add(next.key);
    const children = kept === undefined && !isOpen(project, next, options) ? undefined : inside(next.subject);
    const isExpanded = children !== undefined && children.length > 0;
    const isExpandable = isExpanded || (children === undefined && hasInside(project, next.subject, options));
    rows.push({ ...next, isExpandable, isExpanded });
    if (children) waiting.push(...rowsOf(children, next.key, next.level + 1));
  }
  return rows;
}

type WaitingRow = Omit<OutlineRow, "isExpandable" | "isExpanded">;

/** Last first, because the last one is taken next. */
function rowsOf(subjects: readonly RowSubject[], parent: string | undefined, level: number): WaitingRow[] {
  const setSize = subjects.length;
  return subjects
    .map((subject, at) => ({ key: keyOfSubject(subject), subject, parent, level, position: at + 1, setSize }))
    .reverse();
}

function groupsOf(project: Project): RowSubject[] {
  return shownGroups(project).map((table) => ({ kind: "group", table }));
}

function subjectsInside(project: Project, subject: RowSubject, showsDetails: boolean): RowSubject[] {
  if (subject.kind === "group") return subjectsOf(subject.table, Object.keys(project[subject.table]));
  const { table, id } = subject.reference;
  const state = table === "machines" ? project.machines[id]?.root : table === "states" ? id : undefined;
  if (state === undefined) return [];
  const index = indexOf(project);
  const children = subjectsOf("states", idsOf(index.childrenOf(state)));
  if (!showsDetails) return children;
  const invocations = subjectsOf("invocations", idsOf(index.invocationsOf(state)));
  const transitions = subjectsOf("transitions", idsOf(index.transitionsFrom(state)));
  return [...invocations, ...transitions, ...children];
}

/** The same question without the answer's details: asked of every row that is closed. */
function hasInside(project: Project, subject: RowSubject, { showsDetails }: OutlineOptions): boolean {
  const { table, id } = subject.kind === "record" ? subject.reference : { table: undefined, id: "" };
  if (table !== "states") return subjectsInside(project, subject, showsDetails).length > 0;
  const index = indexOf(project);
  const hasDetails = index.transitionsFrom(id).length + index.invocationsOf(id).length > 0;
  return (showsDetails && hasDetails) || index.childrenOf(id).length > 0;
}

function idsOf(entries: readonly { readonly id: Id }[]): Id[] {
  return entries.map(({ id }) => id);
}

function subjectsOf(table: TableName, ids: readonly Id[]): RowSubject[] {
  return ids.map((id) => ({ kind: "record", reference: { table, id } }));
}

/** At first the machine that is open shows its tree of states; what a plain state does is a step further. */
function isOpen(project: Project, { key, subject }: WaitingRow, { expansion, openMachine }: OutlineOptions): boolean {
  const chosen = Object.hasOwn(expansion, key) ? expansion[key] : undefined;
  if (chosen !== undefined) return chosen;
  if (subject.kind === "group") return subject.table !== "events" && subject.table !== "implementations";
  const { table, id } = subject.reference;
  if (table === "machines") return id === openMachine;
  const kind = project.states[id]?.kind;
  return kind === "compound" || kind === "parallel";
}

function keptByFilter(project: Project, { filter, showsDetails }: OutlineOptions): Set<string> {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const kept = new Set<string>();
  const parents = new Map<string, string | undefined>();
  const waiting = groupsOf(project);
  for (const subject of waiting) parents.set(keyOfSubject(subject), undefined);
  for (let subject = waiting.pop(); subject; subject = waiting.pop()) {
    const key = keyOfSubject(subject);
    if (subject.kind === "record") {
      const label = recordLabel(project, subject.reference.table, subject.reference.id).toLocaleLowerCase();
      if (words.every((word) => label.includes(word)))
        for (let at: string | undefined = key; at !== undefined && !kept.has(at); at = parents.get(at)) kept.add(at);
    }
    for (const child of subjectsInside(project, subject, showsDetails)) {
      const childKey = keyOfSubject(child);
      if (parents.has(childKey)) continue;
      parents.set(childKey, key);
      waiting.push(child);
    }
  }
  return kept;
}
