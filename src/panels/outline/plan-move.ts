// Where states go when they are moved by keyboard: among their siblings, into the one before them, or out of their
// parent. Only a plan; the edits carry it out.

import { failure, type Result, success } from "#base/result.ts";
import { outermost } from "#model/edits/support/state-tree.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import { words } from "#words/outline.ts";

export type MoveDirection = "up" | "down" | "in" | "out";

export interface PlannedMove {
  readonly states: readonly Id[];
  readonly into: Id;
  /** Among the states there, the moved ones not counted. */
  readonly position: number;
  readonly isReorder: boolean;
}

export function planMove(
  project: Project,
  selected: readonly Id[],
  direction: MoveDirection,
): Result<PlannedMove, string> {
  const states = outermost(project, selected);
  const [first] = states;
  const parent = first === undefined ? undefined : project.states[first]?.parent;
  if (first === undefined || parent === undefined || parent === null) return failure(words.rootStays);
  if (states.some((state) => project.states[state]?.parent !== parent)) return failure(words.differentParents);
  const siblings = indexOf(project)
    .childrenOf(parent)
    .map(({ id }) => id);
  const moving = new Set(states);
  const others = siblings.filter((id) => !moving.has(id));
  const before = siblings.slice(0, siblings.indexOf(first)).length;
  const last = states.at(-1) ?? first;
  const beforeLast = siblings.slice(0, siblings.indexOf(last)).filter((id) => !moving.has(id)).length;
  const name = recordLabel(project, "states", first);
  switch (direction) {
    case "up":
      if (before === 0) return failure(words.alreadyFirst(name));
      return success({ states, into: parent, position: before - 1, isReorder: true });
    case "down":
      if (beforeLast === others.length) return failure(words.alreadyLast(name));
      return success({ states, into: parent, position: beforeLast + 1, isReorder: true });
    case "in": {
      const into = others[before - 1];
      if (into === undefined) return failure(words.nothingBefore(name));
      return success({ states, into, position: indexOf(project).childrenOf(into).length, isReorder: false });
    }
    case "out": {
      const outer = project.states[parent]?.parent;
      if (outer === undefined || outer === null) return failure(words.alreadyOutermost(name));
      const around = indexOf(project).childrenOf(outer);
      const position = around.findIndex(({ id }) => id === parent) + 1;
      return success({ states, into: outer, position, isReorder: false });
    }
  }
}
