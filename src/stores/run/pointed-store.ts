// What of a run is pointed at in one of its views, so that all the others show it too. It changes with the pointer, so
// only what draws it listens.

import { create } from "zustand";
import { isSameReference, type Reference } from "../reference.ts";

export type PointingView = "timeline" | "log" | "ledger" | "canvas";

export interface Pointed {
  readonly from: PointingView | undefined;
  /** A record of the run. */
  readonly seq: number | undefined;
  /** What of the document it is about. */
  readonly about: readonly Reference[];
}

const nothing: Pointed = { from: undefined, seq: undefined, about: [] };

export const usePointedStore = create<Pointed>(() => nothing);

export function pointAt(from: PointingView, about: readonly Reference[], seq?: number): void {
  const now = usePointedStore.getState();
  if (now.from === from && now.seq === seq && isSameList(now.about, about)) return;
  usePointedStore.setState({ from, about, seq });
}

/** Only the view that points can stop pointing. */
export function pointAway(from: PointingView): void {
  if (usePointedStore.getState().from === from) usePointedStore.setState(nothing);
}

function isSameList(left: readonly Reference[], right: readonly Reference[]): boolean {
  return left.length === right.length && left.every((one, at) => isSameReference(one, right[at] ?? one));
}

export function touches(left: readonly Reference[], right: readonly Reference[]): boolean {
  return left.some((one) => right.some((other) => isSameReference(one, other)));
}
