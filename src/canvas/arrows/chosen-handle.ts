// What of the one selected arrow the keyboard moves: one of its bends, or else its words.

import type { Id } from "#model/schema/common.ts";
import { useViewStore } from "#stores/view-store.ts";
import { useCanvasStore } from "../canvas-store.ts";
import { layoutOfArrow } from "./bends-in-view.ts";

export function selectedArrow(): Id | undefined {
  const [only, ...others] = useViewStore.getState().selection;
  return only?.table === "transitions" && others.length === 0 ? only.id : undefined;
}

/** The bend that was chosen, as long as there is one and its arrow is selected. */
export function chosenBend(): number | undefined {
  const { chosenBend: chosen } = useCanvasStore.getState();
  const transition = selectedArrow();
  if (!chosen || chosen.transition !== transition) return undefined;
  return chosen.at < (layoutOfArrow(transition).bends?.length ?? 0) ? chosen.at : undefined;
}

export function chooseBend(transition: Id, at: number | undefined): void {
  useCanvasStore.setState({ chosenBend: at === undefined ? undefined : { transition, at } });
}
