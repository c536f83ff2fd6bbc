import { beforeEach, expect, test, vi } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { currentProject, openProject, perform, undo, useProjectStore } from "#stores/project-store.ts";
import { openMachine, select, selectedIds, useViewStore } from "#stores/view-store.ts";
import { bandGesture } from "./band.ts";
import { copyGesture } from "./copy-states.ts";
import type { Pointer } from "./gesture.ts";
import { moveGesture } from "./move-states.ts";

const project = buildProject(
  { machine: "shop", states: { draft: { on: { pay: "paid" } }, paid: {}, box: { states: { inner: {} } } } },
  {
    tables: {
      layout: {
        states: {
          draft: { x: 0, y: 0 },
          paid: { x: 0, y: 160 },
          box: { x: 400, y: 0 },
          inner: { x: 32, y: 64 },
        },
      },
    },
  },
);
const pointer = (x: number, y: number, more: Partial<Pointer> = {}): Pointer => ({
  at: { x, y },
  isShift: false,
  isAlt: false,
  isMod: false,
  ...more,
});
const placeOf = (id: string) => currentProject().layout.states?.[id];

beforeEach(() => {
  openProject("shop", project);
  openMachine("shop");
});

test("moves straight along one axis with Shift", () => {
  const gesture = moveGesture(["draft"], { x: 10, y: 10 });
  gesture.move(pointer(90, 40, { isShift: true }));
  gesture.finish(pointer(90, 40, { isShift: true }));
  expect(placeOf("draft")).toEqual({ x: 80, y: 0 });
});

test("drags copies away, also into a container, as one step, and leaves the originals", async () => {
  const gesture = copyGesture(["draft", "paid"], { x: 10, y: 10 });
  gesture.move(pointer(440, 110));
  gesture.finish(pointer(440, 110));
  await vi.waitFor(() => expect(selectedIds(useViewStore.getState(), "states")).toHaveLength(2));
  const copies = selectedIds(useViewStore.getState(), "states");
  expect(copies.map((id) => [currentProject().states[id]?.name, currentProject().states[id]?.parent])).toEqual([
    ["draft 2", "box"],
    ["paid 2", "box"],
  ]);
  expect(copies.map(placeOf)).toEqual([
    { x: 32, y: 100 },
    { x: 32, y: 260 },
  ]);
  expect([placeOf("draft"), placeOf("paid")]).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 160 },
  ]);
  expect(useProjectStore.getState().history.past).toHaveLength(1);
  undo();
  expect(currentProject()).toEqual(project);
});

test("gives back what was selected when a rectangle is given up", () => {
  select([{ table: "states", id: "paid" }]);
  const gesture = bandGesture({ x: -20, y: -20 }, false);
  gesture.move(pointer(300, 100));
  expect(selectedIds(useViewStore.getState(), "states")).toEqual(["draft"]);
  gesture.cancel?.();
  expect(selectedIds(useViewStore.getState(), "states")).toEqual(["paid"]);
});

test("drops into a closed state below what is in it, and makes nothing there that would not be seen", () => {
  perform("collapseStates", { states: ["box"], collapsed: true });
  const closed = sceneOf(currentProject(), "shop");
  expect(dropTarget(closed, { x: 410, y: 10 }, new Set(), false)).toBe("shop-root");
  const before = currentProject();
  const gesture = moveGesture(["paid"], { x: 10, y: 170 });
  gesture.move(pointer(410, 10));
  gesture.finish(pointer(410, 10));
  expect(currentProject().states.paid?.parent).toBe("box");
  const { x = 0, y = 0 } = placeOf("paid") ?? {};
  expect([x, y > 64 + 40]).toEqual([32, true]);
  undo();
  expect(currentProject()).toEqual(before);
});
