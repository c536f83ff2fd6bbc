import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { nextState } from "./keyboard.ts";

const [left, right, up, down] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];
const project = buildProject(
  { machine: "shop", states: { a: {}, b: {}, c: {}, group: { states: { in1: {}, in2: {} } } } },
  {
    tables: {
      layout: {
        states: {
          a: { x: 0, y: 0 },
          b: { x: 300, y: 10 },
          c: { x: 0, y: 200 },
          group: { x: 300, y: 200 },
          in1: { x: 30, y: 60 },
          in2: { x: 30, y: 160 },
        },
      },
    },
  },
);
const scene = sceneOf(project, "shop");

test("starts with the initial state", () => {
  expect(nextState(scene, undefined, right)).toBe("a");
});

test("goes to the neighbour that lies that way", () => {
  expect(nextState(scene, "a", right)).toBe("b");
  expect(nextState(scene, "a", down)).toBe("c");
  expect(nextState(scene, "b", left)).toBe("a");
  expect(nextState(scene, "in1", down)).toBe("in2");
});

test("goes into a container where there is nothing further, and out of it again", () => {
  expect(nextState(scene, "group", right)).toBe("in1");
  expect(nextState(scene, "in1", up)).toBe("group");
});

test("can reach every state from the first one by arrow keys", () => {
  const reached = new Set<string>(["a"]);
  const waiting = ["a"];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const direction of [left, right, up, down]) {
      const next = nextState(scene, at, direction);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  expect([...reached].sort()).toEqual([...scene.states.keys()].sort());
});
