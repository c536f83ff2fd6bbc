import { failure, type Result } from "#base/result.ts";
import { leastCommonAncestor } from "../../queries/hierarchy.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { StateOf } from "../../schema/state.ts";
import { absolutePosition } from "../support/absolute-position.ts";
import { layoutAt } from "../support/change-layout.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { freshIds } from "../support/fresh-id.ts";
import { placeAmong } from "../support/ordering.ts";
import { renumbered } from "../support/renumbered.ts";
import { findMovable, namesOf, outermost } from "../support/state-tree.ts";
import { uniqueName } from "../support/unique-name.ts";
import { moveStates } from "./move-states.ts";

export interface GroupStates {
  readonly states: readonly Id[];
  readonly name?: string;
  readonly kind?: "compound" | "parallel";
}

/** Puts a new state around them. Whoever started in one of them starts in the new state, which starts there. */
export function groupStates(project: Project, args: GroupStates): Result<Project, EditError> {
  const problem = findMovable(project, args.states);
  if (problem) return failure(problem.error);
  const states = outermost(project, args.states);
  const around = leastCommonAncestor(project, states);
  if (around === undefined) return refuse("other-machine", "States of different machines can't be grouped together.");
  const siblings = indexOf(project).childrenOf(around);
  const name = uniqueName(args.name?.trim() || "Group", namesOf(siblings));
  const id = freshIds(project)(name, "group");
  const first = siblings.findIndex((sibling) => states.includes(sibling.id));
  const { orders, moved } = placeAmong(siblings, first === -1 ? undefined : first);
  const parent = project.states[around];
  const outer = parent?.kind === "compound" ? parent : undefined;
  const start = states.find((state) => state === outer?.initial);
  const group = { kind: args.kind ?? "compound", name, parent: around, order: orders[0] ?? 0 } as const;
  const drawn = changeRecords(project, {
    states: {
      ...renumbered(project.states, moved),
      ...(start && outer ? { [around]: { ...outer, initial: id } } : {}),
      [id]: group,
    },
    ...placeOfGroup(project, id, around, states),
  });
  const filled = drawn.ok ? moveStates(drawn.value, { states, into: id }) : drawn;
  if (!filled.ok || start === undefined || group.kind !== "compound") return filled;
  const compound = filled.value.states[id] as StateOf<"compound">;
  return changeRecords(filled.value, { states: { [id]: { ...compound, initial: start } } });
}

const padding = { x: 24, y: 48 };

function placeOfGroup(project: Project, id: Id, around: Id, states: readonly Id[]) {
  const placed = states
    .filter((state) => layoutAt(project, "states", state))
    .map((state) => absolutePosition(project, state));
  if (placed.length === 0) return {};
  const origin = absolutePosition(project, around);
  const place = {
    x: Math.min(...placed.map(({ x }) => x)) - origin.x - padding.x,
    y: Math.min(...placed.map(({ y }) => y)) - origin.y - padding.y,
  };
  return { layout: { states: { [id]: place } } };
}
