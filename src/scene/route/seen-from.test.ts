import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "../scene-of.ts";
import { withDraft } from "../with-draft.ts";

const project = buildProject(
  {
    machine: "shop",
    states: { box: { states: { one: { on: { go: "two", again: "one" } }, two: {} } } },
  },
  {
    tables: {
      layout: {
        states: { box: { x: 400, y: 100 }, one: { x: 32, y: 64 }, two: { x: 32, y: 300 } },
        transitions: { "one-t1": { bends: [{ x: 700, y: 300 }] } },
      },
    },
  },
);

test("shows a bend at the same place of its container, from outside and from within", () => {
  const [outside, within] = [sceneOf(project, "shop"), sceneOf(project, "shop", { focus: "box" })];
  const placed = (scene: typeof outside) => {
    const { x = 0, y = 0 } = scene.states.get("one")?.origin ?? {};
    return scene.edges.get("one-t1")?.points.map((point) => ({ x: point.x - x, y: point.y - y }));
  };
  expect(placed(within)).toEqual(placed(outside));
  expect(within.edges.get("one-t1")?.points).toContainEqual({ x: 300, y: 200 });
  const dragged = withDraft(within, project, { moved: new Map([["two", { x: 40, y: 0 }]]) });
  expect(dragged.edges.get("one-t1")?.points).toContainEqual({ x: 300, y: 200 });
});

test("bends a loop, too", () => {
  const bends = [
    { x: 620, y: 180 },
    { x: 660, y: 140 },
    { x: 500, y: 140 },
  ];
  const layout = { ...project.layout, transitions: { "one-t2": { bends } } };
  const { points = [] } = sceneOf({ ...project, layout }, "shop").edges.get("one-t2") ?? {};
  expect(points).toEqual(expect.arrayContaining(bends));
  const rect = sceneOf(project, "shop").states.get("one")?.rect;
  expect(points[0]).toEqual({ x: (rect?.x ?? 0) + (rect?.width ?? 0), y: 180 });
  expect(points.at(-1)).toEqual({ x: 500, y: rect?.y });
});
