import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "../scene-of.ts";
import { isWithin } from "./box.ts";

const events = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

function drawn(count: number) {
  const on = Object.fromEntries(events.slice(0, count).map((event) => [`${event} of many events`, "b"]));
  const project = buildProject(
    { machine: "m", states: { around: { initial: "a", states: { a: { on }, b: {} } } } },
    { tables: { layout: { states: { a: { x: 32, y: 64 }, b: { x: 32, y: 240 } } } } },
  );
  return sceneOf(project, "m");
}

test("reaches around the brackets of arrows inside of it, and around their words", () => {
  const { states, edges } = drawn(7);
  const around = states.get("around")?.rect;
  if (!around) throw new Error("There is no container.");
  expect(edges.size).toBe(7);
  for (const { points, label } of edges.values()) {
    for (const { x, y } of points) expect(isWithin({ x, y, width: 0, height: 0 }, around)).toBe(true);
    expect(label && isWithin(label.rect, around)).toBe(true);
  }
});

test("goes straight twice between states one above the other, where others go round on either side", () => {
  const straight = [...drawn(6).edges.values()].filter(({ points }) => points.length === 2);
  expect(new Set(straight.map(({ points }) => points[0]?.x)).size).toBe(2);
});

test("is no larger for arrows that go straight", () => {
  expect(drawn(1).states.get("around")?.rect).toEqual(drawn(0).states.get("around")?.rect);
});
