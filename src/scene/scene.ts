// What one machine looks like, as data: boxes, their faces, routes and labels in machine coordinates. Canvas, DOM and SVG
// paint it; hit-testing and search ask it. It is derived from the document alone and knows no pixels of any page.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { StateKind } from "#model/schema/state.ts";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type FaceRowKind = "name" | "entry" | "exit" | "invocation" | "tags" | "description";

/** One line of a state's face. Its rectangle is relative to the box, so that moving a box leaves its face alone. */
export interface FaceRow {
  readonly kind: FaceRowKind;
  readonly rect: Rect;
  /** Already shortened to what fits; the whole text is in `full`. */
  readonly text: string;
  readonly full: string;
  /** Of an invocation's row: the invocation, and a badge for each policy that is worth seeing (retry, timeout, breaker …). */
  readonly invocation?: Id;
  readonly badges?: readonly string[];
}

export interface Face {
  readonly rows: readonly FaceRow[];
  /** Where children may stand, for a state that shows them; relative to the box. */
  readonly headerHeight: number;
}

export interface SceneState {
  readonly id: Id;
  readonly parent: Id | undefined;
  /** 0 for the outermost boxes that are drawn. */
  readonly depth: number;
  readonly kind: StateKind;
  readonly rect: Rect;
  /** What children's positions are relative to. A box may reach to its left and above it. */
  readonly origin: Point;
  readonly face: Face;
  /** It has children and shows them as a number only. */
  readonly collapsed: boolean;
  readonly childCount: number;
  readonly isInitial: boolean;
  /** A region of a parallel state. */
  readonly isRegion: boolean;
  /** `H` or `H*`, for a history state. */
  readonly mark?: string;
}

export interface EdgeLabel {
  readonly rect: Rect;
  /** Already wrapped and shortened. */
  readonly lines: readonly string[];
  readonly full: string;
  /** Shown where several transitions compete for the same trigger: 1 is asked first. */
  readonly priority?: number;
}

export type EdgeKind = "event" | "after" | "always" | "done" | "error";

/** One arrow: a transition to one of its targets. A transition without target has one edge, a loop without arrowhead. */
export interface SceneEdge {
  /** `transition` for the first target, `transition:1` for the second, and so on. */
  readonly key: string;
  readonly transition: Id;
  readonly kind: EdgeKind;
  readonly source: Id;
  readonly target: Id | undefined;
  readonly points: readonly Point[];
  /** No way round every state was found. */
  readonly isForced?: true;
  /** Only on the first edge of a transition. */
  readonly label?: EdgeLabel;
}

/** The dot and arrow to the child that is entered first. */
export interface InitialMark {
  readonly parent: Id;
  readonly target: Id;
  readonly dot: Point;
  readonly points: readonly Point[];
}

export interface SceneNote {
  readonly id: Id;
  readonly kind: "remark" | "boundary";
  readonly rect: Rect;
  readonly lines: readonly string[];
}

export interface Scene {
  readonly machine: Id;
  /** The state whose children are drawn outermost: the machine's root, or the one the user went into. */
  readonly focus: Id;
  /** Parents before children, siblings in document order. */
  readonly states: ReadonlyMap<Id, SceneState>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly initialMarks: readonly InitialMark[];
  readonly notes: readonly SceneNote[];
  readonly bounds: Rect;
}

/** What stands somewhere, without the arrows between. */
export type Boxes = Pick<Scene, "states" | "notes">;
