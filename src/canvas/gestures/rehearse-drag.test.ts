import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import * as drafting from "#scene/with-draft.ts";
import { currentProject, openProject, useProjectStore } from "#stores/project-store.ts";
import { openMachine } from "#stores/view-store.ts";
import { useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import { rehearseDrag } from "./rehearse-drag.ts";

const drafted = vi.spyOn(drafting, "withDraft");

beforeEach(() => {
  vi.useFakeTimers();
  drafted.mockClear();
  openProject("shop", buildProject({ machine: "shop", states: { a: { on: { go: "b" } }, b: {} } }));
  openMachine("shop");
});
afterEach(() => vi.useRealTimers());

test("goes through a drag when there is time, of which nothing is seen and nothing kept", () => {
  const scene = settledScene();
  const project = currentProject();
  const { moved } = useCanvasStore.getState();
  rehearseDrag();
  vi.runAllTimers();
  expect(drafted).toHaveBeenCalledTimes(1);
  expect(settledScene()).toBe(scene);
  expect(currentProject()).toBe(project);
  expect(useCanvasStore.getState().moved).toBe(moved);
  expect(useProjectStore.getState().history.past).toEqual([]);
});

test("does not begin once a real one has", () => {
  const stop = rehearseDrag();
  stop();
  vi.runAllTimers();
  expect(drafted).not.toHaveBeenCalled();
});
