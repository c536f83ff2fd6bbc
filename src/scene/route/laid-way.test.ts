import { expect, test } from "vitest";
import { laidWay } from "./laid-way.ts";

const source = { x: 100, y: 200, width: 80, height: 40 };
const target = { x: 100, y: 400, width: 80, height: 40 };
const route = {
  points: [
    { x: 20, y: 40 },
    { x: 20, y: 100 },
    { x: 60, y: 100 },
    { x: 60, y: 200 },
  ],
  label: { x: 40, y: 100 },
};

test("joins two boxes that stand to each other as they did when it was laid", () => {
  expect(laidWay(route, source, target)).toEqual({
    points: [
      { x: 120, y: 240 },
      { x: 120, y: 300 },
      { x: 160, y: 300 },
      { x: 160, y: 400 },
    ],
    sides: { source: "bottom", target: "top" },
    label: { x: 140, y: 300 },
  });
});

test("goes along when both boxes are moved by the same", () => {
  const moved = laidWay(route, { ...source, x: 0 }, { ...target, x: 0 });
  expect(moved?.points[0]).toEqual({ x: 20, y: 240 });
});

test.each([
  ["one box was moved", route, { ...target, y: 408 }],
  ["the box it leads to ended before it", route, { ...target, width: 50 }],
  ["it goes askew", { points: [...route.points.slice(0, 2), ...route.points.slice(3)] }, target],
  ["it has only one point", { points: route.points.slice(0, 1) }, target],
  ["it has more points than any layout needs", { points: [...Array(60).fill(route.points).flat()] }, target],
])("is no way where %s", (_, broken, end) => {
  expect(laidWay(broken, source, end)).toBeUndefined();
});
