// The dot and the short arrow that say where a state, or the machine, starts.

import type { InitialMark, Rect, SceneState } from "./scene.ts";

export function initialMarks(states: Iterable<SceneState>, focus: string): InitialMark[] {
  const marks: InitialMark[] = [];
  for (const { id, parent, rect, isInitial } of states) if (isInitial) marks.push(markAt(parent ?? focus, id, rect));
  return marks;
}

function markAt(parent: string, target: string, { x, y }: Rect): InitialMark {
  const dot = { x: x - 20, y: y - 12 };
  return { parent, target, dot, points: [dot, { x: x - 20, y: y + 14 }, { x, y: y + 14 }] };
}
