// What a command can act on: the document, and what is selected in it, at the moment it is triggered.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { State } from "#model/schema/state.ts";
import { useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { selectedIds, useViewStore } from "#stores/view-store.ts";

export interface Situation {
  readonly project: Project;
  readonly machine: Id | undefined;
  readonly root: Id | undefined;
  /** The state whose inside is shown. */
  readonly focus: Id | undefined;
  /** Without roots, which can't be moved or deleted. */
  readonly states: readonly Id[];
  readonly transitions: readonly Id[];
  readonly notes: readonly Id[];
  /** What is selected and not drawn: services, channels, events, machines … */
  readonly records: readonly Reference[];
  /** The one selected state, roots included. */
  readonly state: (State & { readonly id: Id }) | undefined;
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;
  /** The point on the drawing that was clicked. */
  readonly at: Point | undefined;
}

const drawn: ReadonlySet<Reference["table"]> = new Set(["states", "transitions", "notes"]);

export function currentSituation(at?: Point): Situation {
  const { project, history } = useProjectStore.getState();
  const view = useViewStore.getState();
  const record = view.machine === undefined ? undefined : project.machines[view.machine];
  const states = selectedIds(view, "states");
  const [only] = states;
  const state = only !== undefined && states.length === 1 ? project.states[only] : undefined;
  return {
    project,
    machine: view.machine,
    root: record?.root,
    focus: (view.machine && view.focus[view.machine]) ?? record?.root,
    states: states.filter((id) => project.states[id]?.parent !== null),
    transitions: selectedIds(view, "transitions"),
    notes: selectedIds(view, "notes"),
    records: view.selection.filter(({ table }) => !drawn.has(table)),
    state: state && only !== undefined ? { ...state, id: only } : undefined,
    undoLabel: history.past.at(-1)?.label,
    redoLabel: history.future.at(-1)?.label,
    at,
  };
}

export function hasChildren({ project }: Situation, state: Id): boolean {
  return indexOf(project).childrenOf(state).length > 0;
}
