// The place of one among several arrows between the same two boxes.

import type { Sides } from "./choose-sides.ts";

export interface LaneEnd {
  /** Among the arrows to the same box, along the side. */
  readonly order: number;
  /** To the next of them, if there is room. */
  readonly gap?: number | undefined;
  /** Where the middle of all of them should be. */
  readonly middle?: number | undefined;
}

export interface Lane {
  readonly sides: Sides;
  readonly source: LaneEnd;
  readonly target: LaneEnd;
  /** Of a bracket round both boxes: how far outside of them it runs. */
  readonly track?: number;
}

/** An arrow that is to have a lane, with the room that its words take. */
export interface LaneMember {
  readonly isForward: boolean;
  readonly width: number;
  readonly height: number;
}

/** The lane of an arrow that goes the other way. */
export function reversed({ sides, source, target, ...rest }: Lane): Lane {
  return { ...rest, sides: { source: sides.target, target: sides.source }, source: target, target: source };
}
