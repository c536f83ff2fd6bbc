import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "../scene-of.ts";
import { overlapsIn } from "../testing/overlaps-in.ts";

const loops = ["wait", "retry", "look again", "refresh"].map((event) => [event, { target: "a", reenter: true }]);

test.each([1, 2, 3, 4])("lets %i loops of a small state keep clear of each other, its arrows and its dot", (count) => {
  const on = { ...Object.fromEntries(loops.slice(0, count)), leave: "b" };
  const bare = buildProject({ machine: "m", initial: "a", states: { a: { on }, b: { on: { home: "a" } } } });
  const project = { ...bare, layout: { states: { a: { x: 0, y: 0 }, b: { x: 320, y: 0 } } } };
  const scene = sceneOf(project, "m");
  expect(overlapsIn(project, scene)).toEqual([]);
  const [dot] = scene.initialMarks;
  const ways = [...scene.edges.values()].map(({ points }) => points);
  for (const [at, way] of [dot?.points ?? [], ...ways].entries())
    for (const other of ways.slice(at)) expect(sharedLength(way, other)).toBe(0);
});

type Way = readonly { readonly x: number; readonly y: number }[];

/** How long two ways run along each other with less than six between them. */
function sharedLength(one: Way, other: Way): number {
  let length = 0;
  for (const [at, to] of one.entries())
    for (const [number, end] of other.entries()) {
      const [from, start] = [one[at - 1] ?? to, other[number - 1] ?? end];
      const isLevel = from.y === to.y && start.y === end.y && Math.abs(to.y - end.y) < 6;
      const isUpright = from.x === to.x && start.x === end.x && Math.abs(to.x - end.x) < 6;
      const across =
        Math.min(Math.max(from.x, to.x), Math.max(start.x, end.x)) -
        Math.max(Math.min(from.x, to.x), Math.min(start.x, end.x));
      const down =
        Math.min(Math.max(from.y, to.y), Math.max(start.y, end.y)) -
        Math.max(Math.min(from.y, to.y), Math.min(start.y, end.y));
      if (isLevel) length += Math.max(0, across);
      if (isUpright) length += Math.max(0, down);
    }
  return length;
}
