// The scene of a big machine takes longer to draw than the page may stand still. It is drawn in slices then, and shown
// meanwhile as far as it is: every state at once, then the ways of the arrows, then their words.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene } from "#scene/scene.ts";
import { drawScene, knownScene, type SceneDrawing } from "#scene/scene-of.ts";

/** As many pieces of work are done at once on a machine of any speed: a scene of some 200 arrows is never seen half. */
const piecesAtOnce = 600;
const firstSliceMs = 30;
const sliceMs = 10;
const shownEveryMs = 250;

interface Underway {
  readonly project: Project;
  readonly machine: Id;
  readonly focus: Id | undefined;
  readonly drawing: SceneDrawing;
  /** As far as it is shown. */
  scene: Scene;
  shownAt: number;
}

let underway: Underway | undefined;

export interface SceneProgress {
  readonly isDrawing: boolean;
  readonly hasAllWays: boolean;
}

/** Changes whenever there is more to be seen. */
export const useSceneProgress = create<SceneProgress>(() => ({ isDrawing: false, hasAllWays: true }));

export function sceneNow(project: Project, machine: Id, focus: Id | undefined): Scene {
  const known = knownScene(project, machine, { focus });
  if (known) return known;
  const isSameView = underway?.machine === machine && underway.focus === focus;
  if (underway && isSameView && underway.project === project) return underway.scene;
  const drawing = drawScene(project, machine, {
    focus,
    unfinished: isSameView ? underway?.drawing.soFar() : undefined,
  });
  const scene = drawFor(firstSliceMs, drawing, piecesAtOnce);
  if (scene) return scene;
  underway = { project, machine, focus, drawing, scene: drawing.soFar(), shownAt: performance.now() };
  whenThereIsTime();
  return underway.scene;
}

/** Calls back when nothing of the scene is missing any more, unless nothing is missing now. */
export function onceDrawn(then: () => void): (() => void) | undefined {
  if (!underway) return undefined;
  const stop = useSceneProgress.subscribe(({ isDrawing }) => {
    if (isDrawing) return;
    stop();
    then();
  });
  return stop;
}

/** Once nothing is missing of the picture but words, which those who look at all of a big drawing can't read anyway. */
export function whenPictured(): Promise<void> {
  const isPictured = () => !underway || underway.drawing.hasAllWays();
  return new Promise((resolve) => {
    if (isPictured()) {
      resolve();
      return;
    }
    const stop = useSceneProgress.subscribe(() => {
      if (!isPictured()) return;
      stop();
      resolve();
    });
  });
}

/** The scene, if that was all that was missing. */
function drawFor(longestMs: number, drawing: SceneDrawing, leastPieces: number): Scene | undefined {
  const end = performance.now() + longestMs;
  for (let piece = 0; piece < leastPieces || performance.now() < end; piece++) {
    const scene = drawing.next();
    if (scene) return scene;
  }
  return undefined;
}

let queue: MessageChannel | undefined;
let isQueued = false;

/** A message comes back as soon as the page has done what is more urgent. */
function whenThereIsTime(): void {
  if (isQueued) return;
  isQueued = true;
  if (!queue) {
    queue = new MessageChannel();
    queue.port1.onmessage = goOn;
  }
  queue.port2.postMessage(null);
}

function goOn(): void {
  isQueued = false;
  if (!underway) return;
  const { project, machine, focus, drawing, shownAt } = underway;
  // Somebody else may not have been able to wait.
  if (knownScene(project, machine, { focus }) ?? drawFor(sliceMs, drawing, 1)) {
    underway = undefined;
    useSceneProgress.setState({ isDrawing: false, hasAllWays: true });
    return;
  }
  const hasAllWays = drawing.hasAllWays();
  const isNews = hasAllWays && !useSceneProgress.getState().hasAllWays;
  if (isNews || performance.now() - shownAt > shownEveryMs) {
    underway.scene = drawing.soFar();
    underway.shownAt = performance.now();
    useSceneProgress.setState({ isDrawing: true, hasAllWays });
  }
  whenThereIsTime();
}
