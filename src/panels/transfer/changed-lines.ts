// The lines of two texts that differ, with a few around them, as people know it from reviews.

import { alignItems } from "#formats/xstate-in-place/align-items.ts";

export interface ShownLine {
  readonly kind: "same" | "gone" | "come";
  readonly text: string;
  /** In the text it belongs to, counted from 1. */
  readonly line: number;
}

const around = 2;

/** Each run of changes by itself. */
export function changedLines(before: string, after: string): readonly (readonly ShownLine[])[] {
  const [left, right] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  if (start === left.length && start === right.length) return [];
  const from = Math.max(0, start - around);
  const to = Math.max(0, end - around);
  const lines = linesOf(left.slice(from, left.length - to), right.slice(from, right.length - to), from);
  return inRuns(lines);
}

function linesOf(left: readonly string[], right: readonly string[], from: number): ShownLine[] {
  const steps = alignItems(left, right, (one, other) => one === other);
  const lines: ShownLine[] = [];
  let come: ShownLine[] = [];
  for (const { from: old, to: now } of steps) {
    const [gone, added] = [left[old ?? -1], right[now ?? -1]];
    if (gone !== undefined && gone === added) {
      lines.push(...come, { kind: "same", text: gone, line: from + (now ?? 0) + 1 });
      come = [];
      continue;
    }
    if (gone !== undefined) lines.push({ kind: "gone", text: gone, line: from + (old ?? 0) + 1 });
    if (added !== undefined) come.push({ kind: "come", text: added, line: from + (now ?? 0) + 1 });
  }
  return [...lines, ...come];
}

function inRuns(lines: readonly ShownLine[]): (readonly ShownLine[])[] {
  const isNear = (at: number) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== "same");
  const runs: ShownLine[][] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    if (!isNear(at)) {
      isOpen = false;
      continue;
    }
    if (!isOpen) runs.push([]);
    isOpen = true;
    runs.at(-1)?.push(line);
  }
  return runs;
}
