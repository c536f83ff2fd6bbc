import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { openProject, perform, undo } from "#stores/project-store.ts";
import { openMachine } from "#stores/view-store.ts";
import { nothingGoingOn, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import { animateFrom } from "./animate.ts";

const project = buildProject(
  { machine: "shop", states: { draft: {}, paid: {} } },
  { tables: { layout: { states: { draft: { x: 0, y: 0 }, paid: { x: 0, y: 100 } } } } },
);
let frames: ((now: number) => void)[] = [];
const motion = { isReduced: false };
const nextFrame = (afterMs: number) => {
  const due = frames;
  frames = [];
  for (const frame of due) frame(afterMs);
};
const movedNow = () => Object.fromEntries(useCanvasStore.getState().moved);

beforeEach(() => {
  frames = [];
  motion.isReduced = false;
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal("matchMedia", () => ({ matches: motion.isReduced }));
  vi.stubGlobal("requestAnimationFrame", (frame: (now: number) => void) => frames.push(frame));
  vi.spyOn(performance, "now").mockReturnValue(0);
  useCanvasStore.setState(nothingGoingOn);
  openProject("shop", project);
  openMachine("shop");
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function moveAndAnimate(): void {
  const before = settledScene();
  perform("placeThings", { states: { draft: { x: 80, y: 0 } } });
  animateFrom(before);
}

test("shows everything where it was at once, on its way, and then where it is", () => {
  moveAndAnimate();
  expect(movedNow().draft).toEqual({ x: -80, y: 0 });
  nextFrame(130);
  expect(movedNow().draft).toEqual({ x: -10, y: 0 });
  nextFrame(260);
  expect(movedNow()).toEqual({});
  expect(frames).toEqual([]);
});

test("moves nothing by itself for those who want no motion", () => {
  motion.isReduced = true;
  moveAndAnimate();
  expect(movedNow()).toEqual({});
  expect(frames).toEqual([]);
});

test("lets go of what is undone on the way, and of what a hand takes", () => {
  moveAndAnimate();
  undo();
  nextFrame(130);
  expect(movedNow()).toEqual({});
  expect(frames).toEqual([]);
  moveAndAnimate();
  const dragged = new Map([["paid", { x: 5, y: 5 }]]);
  useCanvasStore.setState({ moved: dragged });
  nextFrame(130);
  expect(useCanvasStore.getState().moved).toBe(dragged);
});
