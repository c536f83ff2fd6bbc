// The project as rows of a tree: machines with their states, and what they use. Made from the document alone.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";
import { labelOf } from "#scene/labels/label-of.ts";
import { invocationName } from "#scene/text/describe-action.ts";
import type { Reference } from "#stores/reference.ts";

export type RowKind = "group" | "machine" | StateKind | "transition" | "invocation" | "record";

export interface TreeRow {
  readonly key: string;
  readonly kind: RowKind;
  readonly label: string;
  /** Said after the label. */
  readonly detail: string;
  readonly reference: Reference | undefined;
  /** The table that a group lists. */
  readonly table?: TableName;
  readonly parent: string | undefined;
  /** From 1, as screen readers count. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Undefined where there is nothing inside. */
  readonly isOpen: boolean | undefined;
}

export const groups = [
  ["services", "Services"],
  ["channels", "Channels"],
  ["events", "Events"],
  ["implementations", "Code"],
  ["scenarios", "Scenarios"],
] as const satisfies readonly (readonly [TableName, string])[];

interface Draft extends Pick<TreeRow, "key" | "kind" | "label" | "detail" | "reference"> {
  readonly table?: TableName;
  readonly children: () => readonly Draft[];
  readonly hasChildren: boolean;
}

const nothing = (): readonly Draft[] => [];

export function treeRows(project: Project, closed: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  addAll(rows, topLevel(project), undefined, 1, closed);
  return rows;
}

function addAll(
  rows: TreeRow[],
  drafts: readonly Draft[],
  parent: string | undefined,
  level: number,
  closed: ReadonlySet<string>,
): void {
  drafts.forEach(({ children, hasChildren, ...draft }, at) => {
    const isOpen = hasChildren ? !closed.has(draft.key) : undefined;
    rows.push({ ...draft, parent, level, position: at + 1, setSize: drafts.length, isOpen });
    if (isOpen) addAll(rows, children(), draft.key, level + 1, closed);
  });
}

function topLevel(project: Project): Draft[] {
  const machines = Object.keys(project.machines).map((id) => machineDraft(project, id));
  return [...machines, ...groups.map(([table, label]) => groupDraft(project, table, label))];
}

function machineDraft(project: Project, id: Id): Draft {
  const { name, root } = project.machines[id] ?? { name: id, root: "" };
  const children = () => insideOf(project, root);
  return {
    key: `machines/${id}`,
    kind: "machine",
    label: name,
    detail: "machine",
    reference: { table: "machines", id },
    children,
    hasChildren: children().length > 0,
  };
}

const kindWords: Readonly<Record<StateKind, string>> = {
  atomic: "state",
  compound: "container",
  parallel: "parallel",
  final: "final",
  history: "history",
};

/** What a state calls, how it is left, and the states in it. */
function insideOf(project: Project, state: Id): Draft[] {
  const index = indexOf(project);
  return [
    ...index.invocationsOf(state).map(({ id }): Draft => {
      const reference = { table: "invocations", id } as const;
      return {
        key: `invocations/${id}`,
        kind: "invocation",
        label: invocationName(project, id),
        detail: "call",
        reference,
        children: nothing,
        hasChildren: false,
      };
    }),
    ...index.transitionsFrom(state).map(({ id, record }): Draft => {
      const targets = record.targets.map((target) => project.states[target]?.name ?? target).join(", ");
      const reference = { table: "transitions", id } as const;
      return {
        key: `transitions/${id}`,
        kind: "transition",
        label: labelOf(project, record).full,
        detail: targets ? `→ ${targets}` : "stays",
        reference,
        children: nothing,
        hasChildren: false,
      };
    }),
    ...index.childrenOf(state).map(({ id, record }): Draft => {
      const hasChildren =
        index.childrenOf(id).length + index.transitionsFrom(id).length + index.invocationsOf(id).length > 0;
      const parent = project.states[state];
      const isInitial = parent?.kind === "compound" && parent.initial === id;
      return {
        key: `states/${id}`,
        kind: record.kind,
        label: record.name,
        detail: `${isInitial ? "initial " : ""}${kindWords[record.kind]}`,
        reference: { table: "states", id },
        children: () => insideOf(project, id),
        hasChildren,
      };
    }),
  ];
}

function groupDraft(project: Project, table: (typeof groups)[number][0], label: string): Draft {
  const ids = Object.keys(project[table]);
  return {
    key: `group/${table}`,
    kind: "group",
    label,
    detail: `${ids.length}`,
    reference: undefined,
    table,
    children: () =>
      ids.map((id): Draft => {
        const reference = { table, id };
        return {
          key: `${table}/${id}`,
          kind: "record",
          label: project[table][id]?.name ?? id,
          detail: "",
          reference,
          children: nothing,
          hasChildren: false,
        };
      }),
    hasChildren: ids.length > 0,
  };
}
