// What the runner lights up on the drawing. It may change with every frame, so nothing but the painter listens to it.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";

export type Glow = "active" | "fault" | "compensation" | "covered";

export interface Highlight {
  readonly states: ReadonlyMap<Id, Glow>;
  readonly transitions: ReadonlyMap<Id, Glow>;
}

export const noHighlight: Highlight = { states: new Map(), transitions: new Map() };

export const useHighlightStore = create<{ readonly highlight: Highlight }>(() => ({ highlight: noHighlight }));

export function setHighlight(highlight: Highlight): void {
  useHighlightStore.setState({ highlight });
}
