// The first drag of a page would meet code that has never run, and lose frames at its begin and its end. So one is gone
// through beforehand, when there is nothing else to do. Nobody sees it, and nothing is kept of it.

import { placeThings } from "#model/edits/layout/place-things.ts";
import { drawScene } from "#scene/scene-of.ts";
import { withDraft } from "#scene/with-draft.ts";
import { currentProject } from "#stores/project-store.ts";
import { settledScene } from "../current-scene.ts";
import { paperFor } from "../painter/still-picture.ts";
import { onceDrawn } from "../scene-in-slices.ts";
import { viewportOwner } from "../viewport.ts";

/** With more of them a rehearsal would itself be what holds up the hand. */
const mostStates = 2_000;

export function rehearseDrag(): () => void {
  let stop: (() => void) | undefined;
  const rehearse = () => {
    stop = whenIdle(() => {
      rehearseBegin();
      stop = whenIdle(rehearseEnd);
    });
  };
  stop = onceDrawn(rehearse);
  if (!stop) rehearse();
  return () => stop?.();
}

function rehearseBegin(): void {
  const state = anyState();
  if (state === undefined) return;
  const picture = viewportOwner()?.element.querySelector("canvas");
  if (picture) paperFor(picture);
  withDraft(settledScene(), currentProject(), { moved: new Map([[state, { x: 1, y: 1 }]]) });
}

function rehearseEnd(): void {
  const state = anyState();
  const { machine, focus, states } = settledScene();
  if (state === undefined) return;
  const { x = 0, y = 0 } = states.get(state)?.origin ?? {};
  const moved = placeThings(currentProject(), { states: { [state]: { x: x + 1, y: y + 1 } } });
  if (!moved.ok) return;
  // Not to the end, at which the scene would be remembered.
  const drawing = drawScene(moved.value, machine, { focus });
  while (!drawing.hasAllWays()) drawing.next();
}

function anyState(): string | undefined {
  const { states, edges } = settledScene();
  if (states.size > mostStates) return undefined;
  for (const { source, target } of edges.values()) if (source !== target) return source;
  return undefined;
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}
