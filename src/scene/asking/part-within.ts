// What of a scene lies in a part of the drawing. It goes through all of it with boxes that are kept with what they are
// around: an index would have to be made after each edit and in each frame of a drag, which is far more work than that.

import { overlaps } from "../boxes/box.ts";
import { boxAround } from "../boxes/box-around.ts";
import type { InitialMark, Rect, Scene, SceneEdge, SceneNote, SceneState } from "../scene.ts";

export interface ScenePart {
  readonly states: readonly SceneState[];
  readonly edges: readonly SceneEdge[];
  readonly marks: readonly InitialMark[];
  readonly notes: readonly SceneNote[];
}

export function partWithin(scene: Scene, rect: Rect): ScenePart {
  return {
    states: statesWithin(scene, rect),
    edges: edgesWithin(scene, rect),
    marks: scene.initialMarks.filter(({ dot }) => overlaps({ ...dot, width: 24, height: 30 }, rect)),
    notes: scene.notes.filter((note) => overlaps(note.rect, rect)),
  };
}

export function statesWithin({ states }: Scene, rect: Rect): SceneState[] {
  const within: SceneState[] = [];
  for (const state of states.values()) if (overlaps(state.rect, rect)) within.push(state);
  return within;
}

/** Those whose box overlaps; their line may pass by. */
export function edgesWithin({ edges }: Scene, rect: Rect): SceneEdge[] {
  const within: SceneEdge[] = [];
  for (const edge of edges.values()) if (overlaps(boxAround(edge), rect)) within.push(edge);
  return within;
}
