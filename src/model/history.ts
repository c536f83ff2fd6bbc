// Undo and redo as a value. The door that applies edits records each with its diff and its label; nothing here knows
// what an edit does, so nothing has to remember to be undoable.

import { applyDiff, invertDiff, isEmptyDiff, type ProjectDiff, squashDiffs } from "./diff.ts";
import type { Project } from "./schema/project.ts";

export interface HistoryEntry {
  /** What a person reads beside "Undo". */
  readonly label: string;
  readonly diff: ProjectDiff;
  /** Consecutive entries of the same gesture (a drag, a word being typed) are undone together. */
  readonly gesture?: string;
}

export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** How many steps are kept; older ones are forgotten. */
  readonly limit: number;
}

export interface HistoryStep {
  readonly history: History;
  readonly project: Project;
  readonly entry: HistoryEntry;
}

export function emptyHistory(limit = 1000): History {
  return { past: [], future: [], limit };
}

export function recordInHistory(history: History, entry: HistoryEntry): History {
  if (isEmptyDiff(entry.diff)) return history;
  const last = history.past.at(-1);
  const continues = entry.gesture !== undefined && entry.gesture === last?.gesture && history.future.length === 0;
  if (!last || !continues)
    return { ...history, past: [...history.past, entry].slice(-Math.max(1, history.limit)), future: [] };
  const diff = squashDiffs(last.diff, entry.diff);
  const earlier = history.past.slice(0, -1);
  return { ...history, past: isEmptyDiff(diff) ? earlier : [...earlier, { ...entry, diff }], future: [] };
}

/** What comes next is a step of its own, whatever its gesture is called. */
export function endGesture(history: History): History {
  const last = history.past.at(-1);
  if (last?.gesture === undefined) return history;
  return { ...history, past: [...history.past.slice(0, -1), { label: last.label, diff: last.diff }] };
}

export function undo(history: History, project: Project): HistoryStep | undefined {
  const entry = history.past.at(-1);
  if (!entry) return undefined;
  return {
    entry,
    project: applyDiff(project, invertDiff(entry.diff)),
    history: endGesture({ ...history, past: history.past.slice(0, -1), future: [...history.future, entry] }),
  };
}

export function redo(history: History, project: Project): HistoryStep | undefined {
  const entry = history.future.at(-1);
  if (!entry) return undefined;
  return {
    entry,
    project: applyDiff(project, entry.diff),
    history: endGesture({ ...history, past: [...history.past, entry], future: history.future.slice(0, -1) }),
  };
}
