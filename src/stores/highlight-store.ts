// What the runner lights up on the drawing. It may change with every frame, so only the
// painter and the views of a run listen to it.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";

export type Glow = "active" | "fault" | "compensation" | "covered";

export interface Highlight {
  readonly states: ReadonlyMap<Id, Glow>;
  readonly transitions: ReadonlyMap<Id, Glow>;
}

export const noHighlight: Highlight = { states: new Map(), transitions: new Map() };

/** What travels along a transition that was just taken. */
export interface Token {
  readonly transition: Id;
  /** When it set out, on the page's own clock. */
  readonly sinceMs: number;
}

interface HighlightState {
  readonly highlight: Highlight;
  readonly tokens: readonly Token[];
  /** What is armed to break, where it strikes, in words. */
  readonly faults: FaultMarks;
  /** Where a fault strikes at this very place of the run. */
  readonly strike: Strike | undefined;
  /** Is pointed at in another view of the run. */
  readonly pointed: PointedPlaces;
  /** What the pointer is over on the drawing. */
  readonly hovered: { readonly state: Id | undefined; readonly transition: Id | undefined };
}

export interface Strike {
  readonly states: readonly Id[];
  readonly transitions: readonly Id[];
  readonly isEverywhere: boolean;
  /** Since when, on the page's own clock. */
  readonly sinceMs: number;
}

export interface PointedPlaces {
  readonly states: ReadonlySet<Id>;
  readonly transitions: ReadonlySet<Id>;
}

export const nothingPointed: PointedPlaces = { states: new Set(), transitions: new Set() };

export interface FaultMarks {
  readonly states: ReadonlyMap<Id, readonly string[]>;
  readonly transitions: ReadonlyMap<Id, readonly string[]>;
  /** Those that strike a machine or everything. */
  readonly everywhere: readonly string[];
}

const noFaults: FaultMarks = { states: new Map(), transitions: new Map(), everywhere: [] };

export const useHighlightStore = create<HighlightState>(() => ({
  highlight: noHighlight,
  tokens: [],
  faults: noFaults,
  strike: undefined,
  pointed: nothingPointed,
  hovered: { state: undefined, transition: undefined },
}));

/** How long a token is on its way. */
export const tokenMs = 450;
const mostTokens = 24;

/** Sends tokens on their way; those that have arrived are forgotten. */
export function sendTokens(transitions: readonly Id[], nowMs: number): void {
  useHighlightStore.setState(({ tokens }) => ({
    tokens: [
      ...tokens.filter(({ sinceMs }) => nowMs - sinceMs < tokenMs),
      ...transitions.map((transition) => ({ transition, sinceMs: nowMs })),
    ].slice(-mostTokens),
  }));
}

export function markFaults(faults: FaultMarks): void {
  useHighlightStore.setState({ faults });
}

export function strike(sites: Omit<Strike, "sinceMs"> | undefined, nowMs: number): void {
  if (sites || useHighlightStore.getState().strike)
    useHighlightStore.setState({ strike: sites && { ...sites, sinceMs: nowMs } });
}

export function setPointed(pointed: PointedPlaces): void {
  useHighlightStore.setState({ pointed });
}

export function setHighlight(highlight: Highlight): void {
  useHighlightStore.setState({ highlight });
}
