// What of a scene lies in a part of the drawing. It goes through all of it with boxes that are kept with what they are
// around: for a scene that lives for one frame of a drag that is far less work than an index of it.

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
    edges: [...scene.edges.values()].filter((edge) => overlaps(boxAround(edge), rect)),
    marks: scene.initialMarks.filter(({ dot }) => overlaps({ ...dot, width: 24, height: 30 }, rect)),
    notes: scene.notes.filter((note) => overlaps(note.rect, rect)),
  };
}

export function statesWithin({ states }: Scene, rect: Rect): SceneState[] {
  return [...states.values()].filter((state) => overlaps(state.rect, rect));
}
