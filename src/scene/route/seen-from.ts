// Bends lie on the drawing of the whole machine. Whoever looks into a state sees everything from the corner of that state.

import { absolutePosition } from "#model/edits/support/absolute-position.ts";
import { shiftedBends } from "#model/edits/support/shifted-bends.ts";
import type { Id } from "#model/schema/common.ts";
import type { Layout, Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { placeBoxes } from "../boxes/place-boxes.ts";

const nowhere: Point = { x: 0, y: 0 };
const origins = new WeakMap<Project, Map<Id, Point>>();
const seenLayouts = new WeakMap<
  object,
  { readonly x: number; readonly y: number; readonly seen: Layout["transitions"] }
>();

/** Where the inside of a state begins on the drawing of its machine. */
export function originOf(project: Project, machine: Id, focus: Id): Point {
  const root = project.machines[machine]?.root;
  if (root === undefined || focus === root) return nowhere;
  const known = origins.get(project)?.get(focus);
  if (known) return known;
  const boxes = placeBoxes({ project, focus: root, blocks: new Map(), before: undefined });
  const drawn = boxes.find(({ id }) => id === focus);
  const origin = drawn?.origin ?? absolutePosition(project, focus);
  const all = origins.get(project) ?? new Map<Id, Point>();
  origins.set(project, all.set(focus, origin));
  return origin;
}

/** The document with its bends as they are seen from there; the very same where there are none. */
export function seenFrom(project: Project, machine: Id, focus: Id): Project {
  const { transitions } = project.layout;
  const hasBends = transitions !== undefined && Object.values(transitions).some(({ bends }) => bends !== undefined);
  if (!hasBends || focus === project.machines[machine]?.root) return project;
  const { x, y } = originOf(project, machine, focus);
  if (x === 0 && y === 0) return project;
  const known = seenLayouts.get(transitions);
  const isKnown = known !== undefined && known.x === x && known.y === y;
  const seen = isKnown
    ? known.seen
    : Object.fromEntries(Object.entries(transitions).map(([id, one]) => [id, shiftedBends(one, { x: -x, y: -y })]));
  if (!isKnown) seenLayouts.set(transitions, { x, y, seen });
  return { ...project, layout: { ...project.layout, transitions: seen ?? {} } };
}
