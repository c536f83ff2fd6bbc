// What has to be known to find the ways of many arrows somewhere else than on the page, and the finding. It is plain data
// without anything of the document, and the ways are the same as if they had been found here.

import { runToEnd } from "#base/run-to-end.ts";
import type { Id } from "#model/schema/common.ts";
import { findWays, type Way } from "../route/find-ways.ts";
import type { Route } from "../route/route-between.ts";
import type { Placed } from "../route/visible.ts";

/** The arrows of one container. */
export interface WayGroup {
  readonly edges: readonly Way[];
  /** By their places in the request: the groups before this one whose containers its arrows pass through. */
  readonly passed: readonly number[];
  /** Those that need not be found any more. */
  readonly known: readonly Route[] | undefined;
}

export interface WaysRequest {
  readonly states: readonly Placed[];
  readonly groups: readonly WayGroup[];
}

export type FoundWays = readonly (readonly Route[])[];

export function answerWays({ states, groups }: WaysRequest): FoundWays {
  const byId = new Map(states.map((state) => [state.id, state]));
  const childrenOf = new Map<Id | undefined, Placed[]>();
  for (const state of states) {
    const siblings = childrenOf.get(state.parent);
    if (siblings) siblings.push(state);
    else childrenOf.set(state.parent, [state]);
  }
  const found: (readonly Route[])[] = [];
  for (const { edges, passed, known } of groups) {
    const beside = passed.map((at) => found[at] ?? []);
    found.push(known ?? runToEnd(findWays(edges, { states: byId, childrenOf }, beside)));
  }
  return found;
}

/** Only what is needed for it: an arrow as it was planned holds its states with all that is written on them. */
export function placesOf(states: Iterable<Placed>): Map<Id, Placed> {
  return new Map([...states].map(({ id, parent, rect }) => [id, { id, parent, rect }]));
}

export function wayOf(edge: Way, places: ReadonlyMap<Id, Placed>): Way {
  const { ports, sides, lane, bends, laid, isFromStart, isSourceAround, isTargetAround } = edge;
  const source = places.get(edge.source.id) ?? edge.source;
  const target = places.get(edge.target.id) ?? edge.target;
  return { ports, sides, lane, bends, laid, isFromStart, isSourceAround, isTargetAround, source, target };
}
