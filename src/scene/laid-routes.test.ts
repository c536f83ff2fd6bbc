import { expect, test } from "vitest";
import type { TransitionLayout } from "#model/schema/layout.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { overlaps } from "./boxes/box.ts";
import type { SceneEdge } from "./scene.ts";
import { sceneOf } from "./scene-of.ts";

const project = buildProject({ machine: "shop", states: { a: { on: { go: "b" } }, b: {}, c: {} } });
const [go = ""] = Object.keys(project.transitions);
const places = { a: { x: 0, y: 0 }, b: { x: 0, y: 200 }, c: { x: 400, y: 0 } };
const bare = sceneOf({ ...project, layout: { states: places } }, "shop");
const height = bare.states.get("a")?.rect.height ?? 0;
/** A detour that no router would take. */
const route = {
  points: [
    { x: 16, y: height },
    { x: 16, y: height + 40 },
    { x: -150, y: height + 40 },
    { x: -150, y: 160 },
    { x: 40, y: 160 },
    { x: 40, y: 200 },
  ],
  label: { x: -220, y: 120 },
};

function drawn(states: typeof places, layout: TransitionLayout = { route }): SceneEdge {
  const edge = sceneOf({ ...project, layout: { states, transitions: { [go]: layout } } }, "shop").edges.get(go);
  if (!edge) throw new Error("The arrow is missing.");
  return edge;
}

test("draws an arrow the way that a layout found for it, its words where the layout left room", () => {
  const { points, label } = drawn(places);
  expect(points).toEqual(route.points);
  const { x = 0, y = 0, width = 0, height: tall = 0 } = label?.rect ?? {};
  expect(Math.abs(x + width / 2 - route.label.x)).toBeLessThanOrEqual(1);
  expect(Math.abs(y + tall / 2 - route.label.y)).toBeLessThanOrEqual(1);
});

test("finds another way as soon as one end is moved, and takes the old one again when it is moved back", () => {
  expect(drawn({ ...places, b: { x: 8, y: 208 } }).points).not.toContainEqual({ x: -150, y: 160 });
  expect(drawn(places).points).toEqual(route.points);
});

test("finds another way when a state is put on it", () => {
  const blocked = { ...places, c: { x: -180, y: 100 } };
  const box = sceneOf({ ...project, layout: { states: blocked } }, "shop").states.get("c")?.rect;
  const { points } = drawn(blocked);
  for (const [at, from] of points.entries()) {
    const to = points[at + 1] ?? from;
    const piece = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
    const size = { width: Math.abs(from.x - to.x) + 1, height: Math.abs(from.y - to.y) + 1 };
    expect(box && overlaps({ ...piece, ...size }, box)).toBe(false);
  }
});

test("takes the bends of a person before the way of a layout", () => {
  const { points } = drawn(places, { route, bends: [{ x: 300, y: 100 }] });
  expect(points).toContainEqual({ x: 300, y: 100 });
  expect(points).not.toContainEqual({ x: -150, y: 160 });
});

test("lets a new arrow begin where no arrow of the layout does", () => {
  const transition = { ...project.transitions[go], order: 1 } as (typeof project.transitions)[string];
  const more = { ...project, transitions: { ...project.transitions, more: transition } };
  const { edges } = sceneOf({ ...more, layout: { states: places, transitions: { [go]: { route } } } }, "shop");
  const [laid, added] = [edges.get(go)?.points, edges.get("more")?.points];
  expect(laid).toEqual(route.points);
  for (const end of [0, -1]) {
    const [one, other] = [laid?.at(end), added?.at(end)];
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThanOrEqual(8);
  }
});
