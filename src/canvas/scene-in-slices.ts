// The scene of a big machine takes longer to draw than the page may stand still. It is drawn in slices then, and shown
// meanwhile as far as it is: every state at once, then the ways of the arrows, then their words. Very many ways are found
// beside the page.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene } from "#scene/scene.ts";
import { drawScene, knownScene, type SceneDrawing } from "#scene/scene-of.ts";
import { isBig } from "#stores/is-big.ts";
import { canFindElsewhere, findElsewhere } from "#stores/ways/ways-elsewhere.ts";

/** As many pieces of work are done at once on a machine of any speed: a scene of some 200 arrows is never seen half. */
const piecesAtOnce = 600;
const waysAtOnce = 300;
const firstSliceMs = 24;
/** Of a big drawing that is new, states are enough for the first moment, and they take long by themselves. */
const newSliceMs = 2;
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
  hasShownAllWays: boolean;
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
    asksFor: canFindElsewhere() ? waysAtOnce : undefined,
  });
  const isNew = isBig(project) && !drawing.isBased();
  const scene = drawFor(isNew ? newSliceMs : firstSliceMs, drawing, isBig(project) ? 1 : piecesAtOnce);
  if (scene) return scene;
  const soFar = drawing.soFar();
  underway = { project, machine, focus, drawing, scene: soFar, shownAt: performance.now(), hasShownAllWays: false };
  goOnWhenPossible(underway);
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

/** The scene, if that was all that was missing. Goes no further than to where something is asked or is to be shown. */
function drawFor(
  longestMs: number,
  drawing: SceneDrawing,
  leastPieces: number,
  isToBeShown = () => false,
): Scene | undefined {
  const end = performance.now() + longestMs;
  for (let piece = 0; piece < leastPieces || performance.now() < end; piece++) {
    const scene = drawing.next();
    if (scene) return scene;
    if (drawing.asks() || isToBeShown()) return undefined;
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
    queue.port1.onmessage = () => {
      isQueued = false;
      goOn(sliceMs);
    };
  }
  queue.port2.postMessage(null);
}

function goOnWhenPossible({ drawing }: Underway): void {
  const asked = drawing.asks();
  if (!asked) {
    whenThereIsTime();
    return;
  }
  findElsewhere(asked, (ways) => {
    if (underway?.drawing !== drawing) return;
    if (ways) drawing.answer(ways);
    // All ways are there but for being put in order: that they are seen comes first.
    goOn(firstSliceMs);
  });
}

function goOn(longestMs: number): void {
  if (!underway) return;
  const { project, machine, focus, drawing, shownAt, hasShownAllWays } = underway;
  const isNews = () => drawing.hasAllWays() && !hasShownAllWays;
  // Somebody else may not have been able to wait.
  if (knownScene(project, machine, { focus }) ?? drawFor(longestMs, drawing, 1, isNews)) {
    underway = undefined;
    useSceneProgress.setState({ isDrawing: false, hasAllWays: true });
    return;
  }
  const hasAllWays = drawing.hasAllWays();
  if (isNews() || performance.now() - shownAt > shownEveryMs) {
    underway.scene = drawing.soFar();
    underway.shownAt = performance.now();
    underway.hasShownAllWays = hasAllWays;
    useSceneProgress.setState({ isDrawing: true, hasAllWays });
  }
  goOnWhenPossible(underway);
}
