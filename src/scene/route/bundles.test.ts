import { expect, test } from "vitest";
import { connectStates } from "#model/edits/transitions/connect-states.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import type { Rect, Scene } from "../scene.ts";
import { sceneOf } from "../scene-of.ts";
import { overlapsIn } from "../testing/overlaps-in.ts";

const words = [
  "orderConfirmed",
  "paid",
  "cancelled by customer",
  "go",
  "ran out",
  "approved",
  "rejected",
  "retry",
  "end",
];

function between(forwards: number, backwards: number, second: { x: number; y: number }): Project {
  const on = (from: number, to: number, target: string) =>
    Object.fromEntries(words.slice(from, to).map((word) => [word, target]));
  const states = { a: { on: on(0, forwards, "b") }, b: { on: on(forwards, forwards + backwards, "a") } };
  const project = buildProject({ machine: "m", initial: "a", states });
  return { ...project, layout: { states: { a: { x: 0, y: 0 }, b: second } } };
}

const places = { beside: { x: 340, y: 0 }, below: { x: 0, y: 200 }, "across a corner": { x: 340, y: 160 } };

test.each(Object.entries(places))("gives each of many arrows to a state %s room for its words", (_, second) => {
  for (const [forwards, backwards] of [
    [3, 0],
    [2, 2],
    [4, 1],
    [3, 4],
  ] as const) {
    const project = between(forwards, backwards, second);
    const scene = sceneOf(project, "m");
    expect(overlapsIn(project, scene)).toEqual([]);
    for (const { points, label } of scene.edges.values()) expect(distanceTo(points, label?.rect)).toBeLessThan(8);
  }
});

test("leaves the straight arrow and the first brackets where they are when two more are drawn", () => {
  const [before, after] = [3, 5].map((count) => sceneOf(between(count, 0, places.beside), "m").edges);
  const sidesOf = (edges: Scene["edges"] | undefined, key: string) => {
    const points = edges?.get(key)?.points ?? [];
    return points.length === 2 ? "straight" : Math.sign(points[1]?.y ?? 0);
  };
  for (const key of ["a-t1", "a-t2", "a-t3"]) expect(sidesOf(after, key)).toBe(sidesOf(before, key));
});

test("draws the same as from nothing after an arrow came, went, or got other words", () => {
  const start = between(2, 1, places.beside);
  const connected = connectStates(start, { source: "b", target: "a" });
  if (!connected.ok) throw new Error(connected.error.message);
  const { [Object.keys(start.transitions)[0] ?? ""]: _, ...others } = connected.value.transitions;
  const [, event = ""] = Object.keys(start.events);
  const events = { ...start.events, [event]: { name: "a name that is so long that it takes several lines" } };
  sceneOf(start, "m");
  for (const project of [
    { ...start, events },
    connected.value,
    { ...connected.value, transitions: others },
    { ...start, layout: { states: { a: { x: 0, y: 0 }, b: places.below } } },
    start,
  ]) {
    const copy = structuredClone({ ...project, machines: { other: { name: "m", root: "m-root" } } });
    expect([...sceneOf(project, "m").edges]).toEqual([...sceneOf(copy, "other").edges]);
  }
});

function distanceTo(points: readonly Point[], rect: Rect | undefined): number {
  if (!rect) return 0;
  const distances = points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const across = Math.max(Math.min(from.x, to.x) - rect.x - rect.width, rect.x - Math.max(from.x, to.x), 0);
    const down = Math.max(Math.min(from.y, to.y) - rect.y - rect.height, rect.y - Math.max(from.y, to.y), 0);
    return Math.max(across, down);
  });
  return Math.min(...distances);
}
