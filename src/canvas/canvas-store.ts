// What is going on on the canvas at this moment: what the pointer is over, and what is being dragged. None of it is in
// the document before the gesture ends.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";
import type { Point, TransitionLayout } from "#model/schema/layout.ts";
import type { Rect } from "#scene/scene.ts";

export interface Connection {
  /** The state it starts at; for a reconnected end, the one that stays. */
  readonly from: Point;
  readonly to: Point;
  /** The state it would arrive at. */
  readonly target: Id | undefined;
}

export interface CanvasState {
  readonly hovered: Id | undefined;
  readonly hoveredEdge: string | undefined;
  /** How far each dragged state is away from its place. */
  readonly moved: ReadonlyMap<Id, Point>;
  readonly dropTarget: Id | undefined;
  readonly band: Rect | undefined;
  readonly connection: Connection | undefined;
  /** A transition whose bends or label are dragged. */
  readonly rerouted: { readonly transition: Id; readonly layout: TransitionLayout } | undefined;
  /** The bend that the keyboard moves. */
  readonly chosenBend: { readonly transition: Id; readonly at: number } | undefined;
  /** Where copies of what is dragged would lie. */
  readonly copies: readonly Rect[];
  readonly resized: { readonly id: Id; readonly rect: Rect } | undefined;
  readonly movedNote: { readonly id: Id; readonly at: Point } | undefined;
  /** Lines that something dragged is in line with. */
  readonly guides: readonly Rect[];
}

export const nothingGoingOn: CanvasState = {
  hovered: undefined,
  hoveredEdge: undefined,
  moved: new Map(),
  dropTarget: undefined,
  band: undefined,
  connection: undefined,
  rerouted: undefined,
  chosenBend: undefined,
  copies: [],
  resized: undefined,
  movedNote: undefined,
  guides: [],
};

export const useCanvasStore = create<CanvasState>(() => nothingGoingOn);

/** Whatever was being dragged is let go without a trace. */
export function dropGesture(): void {
  const { hovered, hoveredEdge, chosenBend } = useCanvasStore.getState();
  useCanvasStore.setState({ ...nothingGoingOn, hovered, hoveredEdge, chosenBend });
}
