// One arrow with all that its way is found from.

import type { Id } from "#model/schema/common.ts";
import type { LaidRoute, Point } from "#model/schema/layout.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { SceneState } from "../scene.ts";
import type { Sides } from "./choose-sides.ts";
import type { LaidWay } from "./laid-way.ts";
import type { Lane } from "./lane.ts";

export interface PlannedEdge {
  readonly key: string;
  readonly id: Id;
  readonly transition: Transition;
  readonly source: SceneState;
  /** The state itself for a loop, and for a transition without target. */
  readonly target: SceneState;
  readonly hasTarget: boolean;
  /** The innermost state that is around both ends, inside which the arrow is drawn; none for the outermost ones. */
  readonly shared: Id | undefined;
  /** The containers whose border it passes on its way. */
  readonly passed: readonly Id[];
  readonly sides: Sides;
  /** Its place among several arrows between the same two states. */
  readonly lane: Lane | undefined;
  /** The dot of where to begin is at the upper left corner of the source. */
  readonly isFromStart: boolean;
  readonly isSourceAround: boolean;
  readonly isTargetAround: boolean;
  readonly bends: readonly Point[];
  readonly route: LaidRoute | undefined;
  /** The layout's route, while it holds. */
  readonly laid: LaidWay | undefined;
  readonly ports: { readonly source: Point; readonly target: Point };
}

export function isLoop({ source, target }: Readonly<Record<"source" | "target", { readonly id: Id }>>): boolean {
  return source.id === target.id;
}
