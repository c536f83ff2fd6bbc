import { expect, test } from "vitest";
import type { Id } from "#model/schema/common.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { centreOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import { sceneOf } from "../scene-of.ts";
import { dropTarget } from "./drop-target.ts";
import { hitTest } from "./hit-test.ts";
import { statesWithin } from "./part-within.ts";

const project = buildProject({
  machine: "shop",
  states: {
    outer: { states: { first: { on: { go: "second" } }, second: {}, over: { kind: "final" } } },
    beside: {},
  },
});
const scene = sceneOf(project, "shop");

function rectOf(id: Id): Rect {
  const state = scene.states.get(id);
  if (!state) throw new Error(`"${id}" is not drawn.`);
  return state.rect;
}

test("finds the innermost state under the pointer", () => {
  expect(hitTest(scene, centreOf(rectOf("first")), 4)).toMatchObject({ kind: "state", id: "first" });
  const { x, y } = rectOf("outer");
  expect(hitTest(scene, { x: x + 8, y: y + 8 }, 4)).toMatchObject({ kind: "state", id: "outer", part: "header" });
});

test("finds nothing where nothing is drawn", () => {
  expect(hitTest(scene, { x: -5000, y: -5000 }, 4)).toBeUndefined();
});

test("finds the words on an arrow, and the arrow over its container", () => {
  const [edge] = scene.edges.values();
  if (!edge?.label) throw new Error("The arrow has no words.");
  expect(hitTest(scene, centreOf(edge.label.rect), 4)).toEqual({ kind: "edge", key: edge.key, part: "label" });
  const end = edge.points.at(-1) ?? { x: 0, y: 0 };
  expect(hitTest(scene, end, 4)).toEqual({ kind: "edge", key: edge.key, part: "end" });
});

test("takes hold of a state from far away, where the ends of its arrows are wider than itself", () => {
  expect(hitTest(scene, centreOf(rectOf("second")), 400)).toMatchObject({ kind: "state", id: "second" });
});

test("drops into the innermost container that is not dragged itself", () => {
  const inOuter = { x: rectOf("outer").x + 8, y: rectOf("outer").y + rectOf("outer").height - 8 };
  expect(dropTarget(scene, inOuter, new Set(["beside"]), false)).toBe("outer");
  expect(dropTarget(scene, inOuter, new Set(["outer"]), false)).toBe("shop-root");
  expect(dropTarget(scene, centreOf(rectOf("first")), new Set(["outer"]), true)).toBe("shop-root");
});

test("drops into a plain state only when it is aimed at, and never into a final one", () => {
  expect(dropTarget(scene, centreOf(rectOf("first")), new Set(["beside"]), false)).toBe("outer");
  expect(dropTarget(scene, centreOf(rectOf("first")), new Set(["beside"]), true)).toBe("first");
  expect(dropTarget(scene, centreOf(rectOf("over")), new Set(["beside"]), true)).toBe("outer");
});

test("names each state once that lies in a part of the drawing", () => {
  expect(statesWithin(scene, scene.bounds).map(({ id }) => id)).toEqual([...scene.states.keys()]);
  expect(statesWithin(scene, rectOf("beside")).map(({ id }) => id)).toEqual(["beside"]);
});

test("finds a note over the container that it lies in, and a boundary by its words alone", () => {
  const { x, y, width, height } = rectOf("outer");
  const low = { x: x + width - 10, y: y + height - 10 };
  const origin = scene.states.get("outer")?.origin ?? { x: 0, y: 0 };
  const noted = {
    ...project,
    notes: {
      remark: { machine: "shop", kind: "remark" as const, text: "Mind" },
      around: { machine: "shop", kind: "boundary" as const, text: "Ours", states: ["first"] },
    },
    layout: {
      ...project.layout,
      states: {
        ...project.layout.states,
        outer: { x: origin.x, y: origin.y, width: width + 400, height: height + 300 },
      },
      notes: { remark: { x: low.x + 200, y: low.y + 100 } },
    },
  };
  const shown = sceneOf(noted, "shop");
  const [around, remark] = shown.notes.map(({ rect }) => rect) as [Rect, Rect];
  expect(hitTest(shown, centreOf(remark), 4)).toEqual({ kind: "note", id: "remark" });
  expect(hitTest(shown, { x: around.x + 6, y: around.y + 6 }, 4)).toEqual({ kind: "note", id: "around" });
  expect(hitTest(shown, { x: around.x + around.width / 2, y: around.y + around.height - 4 }, 4)).toMatchObject({
    id: "outer",
  });
  expect(hitTest(shown, centreOf(shown.states.get("first")?.rect as Rect), 4)).toMatchObject({ id: "first" });
});
