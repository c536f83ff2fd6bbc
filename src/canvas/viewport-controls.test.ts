import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { openProject } from "#stores/project-store.ts";
import { openMachine, type Viewport } from "#stores/view-store.ts";
import { takeViewport } from "./viewport.ts";
import { bringIntoView } from "./viewport-controls.ts";

const states = { start: { x: 0, y: 0 }, large: { x: 0, y: 200, width: 4000, height: 4000 } };
const project = buildProject(
  { machine: "shop", states: { start: { on: { go: "large" } }, large: { initial: "in", states: { in: {} } } } },
  { tables: { layout: { states } } },
);
const [go = ""] = Object.keys(project.transitions);

test("moves no further than it must to show what can be seen as a whole", () => {
  openProject("shop", project);
  openMachine("shop");
  let view: Viewport = { x: 0, y: 0, zoom: 1 };
  const release = takeViewport({
    element: { clientWidth: 800, clientHeight: 600 } as HTMLElement,
    get: () => view,
    set: (next) => {
      view = next;
    },
  });
  bringIntoView([{ table: "states", id: "start" }]);
  expect(view).toEqual({ x: 0, y: 0, zoom: 1 });
  view = { x: -100, y: 590, zoom: 1 };
  bringIntoView([{ table: "states", id: "start" }]);
  expect(view).toEqual({ x: 48, y: 600 - 48 - 40, zoom: 1 });
  release();
});

test("shows an arrow without going further away, however large what it leads to", () => {
  openProject("shop", project);
  openMachine("shop");
  let view: Viewport = { x: 0, y: -5000, zoom: 1 };
  const release = takeViewport({
    element: { clientWidth: 800, clientHeight: 600 } as HTMLElement,
    get: () => view,
    set: (next) => {
      view = next;
    },
  });
  bringIntoView([{ table: "transitions", id: go }]);
  expect(view.zoom).toBe(1);
  expect(view.y).toBeGreaterThan(-200);
  bringIntoView([{ table: "states", id: "large" }]);
  expect(view.zoom).toBeLessThan(1);
  release();
});
