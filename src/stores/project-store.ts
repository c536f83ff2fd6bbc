// The one door to the document. Whoever changes it goes through here: the edit is applied, its diff is captured and
// pushed on the history, and what happened is said. Nothing outside can forget undo.

import { create } from "zustand";
import { type Result, success } from "#base/result.ts";
import { diffProjects } from "#model/diff.ts";
import { type EditArguments, type EditName, editCatalogue } from "#model/edits/catalogue.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import {
  emptyHistory,
  endGesture,
  type History,
  type HistoryEntry,
  recordInHistory,
  redo as redoIn,
  undo as undoIn,
} from "#model/history.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/document.ts";
import { addedBy } from "./added-by.ts";
import { announce, type Offer } from "./announcement-store.ts";
import { blankProject } from "./blank-project.ts";
import type { Reference } from "./reference.ts";

export interface ProjectState {
  /** Names the project in the browser's storage; never part of the document. */
  readonly id: string;
  readonly project: Project;
  readonly history: History;
  /** Goes up with every change, undo and redo included. */
  readonly revision: number;
}

export const useProjectStore = create<ProjectState>(() => ({
  id: "unsaved",
  project: blankProject(),
  history: emptyHistory(),
  revision: 0,
}));

export function currentProject(): Project {
  return useProjectStore.getState().project;
}

export interface Performed {
  readonly project: Project;
  /** What the edit made, so that it can be selected or named. */
  readonly added: readonly Reference[];
}

export interface PerformOptions {
  /** Edits of the same gesture are undone together. */
  readonly gesture?: string;
  /** What can be done about a refusal. */
  readonly offer?: (error: EditError) => Offer | undefined;
}

/** One edit of the catalogue. A refusal is announced, and the document stays as it is. */
export function perform<Name extends EditName>(
  name: Name,
  args: EditArguments<Name>,
  options?: PerformOptions,
): Result<Performed, EditError> {
  // The compiler can't see that the entry and its arguments belong together.
  const { apply, label } = editCatalogue[name] as {
    apply: (project: Project, args: EditArguments<Name>) => Result<Project, EditError>;
    label: (project: Project, args: EditArguments<Name>) => string;
  };
  const before = currentProject();
  return performAs(label(before, args), (project) => apply(project, args), options);
}

/** Several edits, or one that the catalogue does not list, as one step of undo. */
export function performAs(
  label: string,
  change: (project: Project) => Result<Project, EditError>,
  { gesture = openStep, offer }: PerformOptions = {},
): Result<Performed, EditError> {
  const { project, history, revision } = useProjectStore.getState();
  const changed = change(project);
  if (!changed.ok) {
    announce({ kind: "refused", message: changed.error.message, offer: offer?.(changed.error) });
    return changed;
  }
  const diff = diffProjects(project, changed.value);
  const entry: HistoryEntry = gesture === undefined ? { label, diff } : { label, diff, gesture };
  const recorded = recordInHistory(history, entry);
  if (recorded === history) return success({ project, added: [] });
  useProjectStore.setState({ project: changed.value, history: recorded, revision: revision + 1 });
  announce({ kind: "done", message: label });
  return success({ project: changed.value, added: addedBy(diff) });
}

let openStep: string | undefined;
let steps = 0;

/** Whatever is performed meanwhile is undone together, under the name of the last edit. */
export function asOneStep<Value>(work: () => Value): Value {
  if (openStep !== undefined) return work();
  openStep = `step ${++steps}`;
  try {
    return work();
  } finally {
    openStep = undefined;
    finishGesture();
  }
}

/** What comes next is a step of its own, even if its gesture has the same name. */
export function finishGesture(): void {
  const { history } = useProjectStore.getState();
  const ended = endGesture(history);
  if (ended !== history) useProjectStore.setState({ history: ended });
}

export function undo(): void {
  step(undoIn, words.undone);
}

export function redo(): void {
  step(redoIn, words.redone);
}

function step(move: typeof undoIn, said: (label: string) => string): void {
  const { project, history, revision } = useProjectStore.getState();
  const moved = move(history, project);
  if (!moved) {
    announce({ kind: "refused", message: move === undoIn ? words.nothingToUndo : words.nothingToRedo });
    return;
  }
  useProjectStore.setState({ project: moved.project, history: moved.history, revision: revision + 1 });
  announce({ kind: "done", message: said(moved.entry.label) });
}

/** Another document takes the place of this one. */
export function openProject(id: string, project: Project, history: History = emptyHistory()): void {
  useProjectStore.setState({ id, project, history, revision: 0 });
}
