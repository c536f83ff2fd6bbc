// Arrows between the same two states are planned together. The lanes of a bundle whose drafts and words are the same as
// before are the same.

import type { Project } from "#model/schema/project.ts";
import { labelSize } from "../labels/label-size.ts";
import { sameItems } from "../text/names-in.ts";
import type { Draft } from "./draft-edges.ts";
import { type Lane, reversed } from "./lane.ts";
import { lanesBetween } from "./lanes-between.ts";
import { isLoop } from "./planned-edge.ts";
import { requestsOf } from "./port-requests.ts";
import type { Visible } from "./visible.ts";

interface Known {
  readonly from: readonly unknown[];
  readonly drafts: readonly Draft[];
}

/** By the first draft of the bundle. */
const known = new WeakMap<Draft, Known>();

const bundlesAtOnce = 40;

/** Those in a bundle with their lanes, by what they are alone. Stops after some of them. */
export function* bundleEdges(
  project: Project,
  { states }: Visible,
  alone: Iterable<readonly Draft[]>,
): Generator<void, ReadonlyMap<Draft, Draft>> {
  const bundled = new Map<Draft, Draft>();
  const bundles = bundlesIn(alone);
  for (let at = 0; at < bundles.length; at++) {
    const members = bundles[at] ?? [];
    const drafts = draftsInLanes(project, states, members);
    for (let one = 0; one < members.length; one++) {
      const member = members[one];
      if (member) bundled.set(member, drafts[one] ?? member);
    }
    if (at % bundlesAtOnce === bundlesAtOnce - 1) yield;
  }
  return bundled;
}

function bundlesIn(leaving: Iterable<readonly Draft[]>): readonly (readonly Draft[])[] {
  const firsts = new Map<string, Draft>();
  const bundles = new Map<string, Draft[]>();
  for (const drafts of leaving)
    for (const draft of drafts) {
      const { pair, edge } = draft;
      if (isLoop(edge)) continue;
      const first = firsts.get(pair);
      const bundle = bundles.get(pair);
      if (bundle) bundle.push(draft);
      else if (first) bundles.set(pair, [first, draft]);
      else firsts.set(pair, draft);
    }
  return [...bundles.values()];
}

function draftsInLanes(project: Project, states: Visible["states"], members: readonly Draft[]): readonly Draft[] {
  const [leading] = members;
  if (!leading) return members;
  const sizes = members.map(({ edge: { key, id, transition } }) =>
    key === id ? labelSize(project, id, transition) : { width: 0, height: 0 },
  );
  const passed = leading.edge.passed.flatMap((id) => states.get(id) ?? []);
  const from = [...members, ...passed, ...sizes.flatMap(({ width, height }) => [width, height])];
  const before = known.get(leading);
  if (before && sameItems(before.from, from)) return before.drafts;
  const isFree = ({ edge }: Draft) => !edge.laid && edge.bends.length === 0;
  const [first, second] = [leading.edge.source, leading.edge.target];
  const free = members.flatMap((member, at) => {
    const { width = 0, height = 0 } = sizes[at] ?? {};
    return isFree(member) ? [{ member, isForward: member.edge.source === first, width, height }] : [];
  });
  const isOccupied = members.some(({ edge }) => edge.laid);
  const lanes = lanesBetween({
    first: first.rect,
    second: second.rect,
    members: free,
    isOccupied,
    passed: passed.map(({ rect, face }) => ({ rect, headerHeight: face.headerHeight })),
  });
  const lanesByMember = new Map(free.map(({ member, isForward }, at) => [member, laneFor(lanes?.[at], isForward)]));
  const drafts = members.map((member) => inLane(member, lanesByMember.get(member)));
  known.set(leading, { from, drafts });
  return drafts;
}

function laneFor(lane: Lane | undefined, isForward: boolean): Lane | undefined {
  return lane && (isForward ? lane : reversed(lane));
}

function inLane(draft: Draft, lane: Lane | undefined): Draft {
  if (!lane) return draft;
  const edge = { ...draft.edge, sides: lane.sides, lane };
  return { ...draft, edge, requests: requestsOf(edge) };
}
