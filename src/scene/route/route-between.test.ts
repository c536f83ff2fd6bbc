import { expect, test } from "vitest";
import { rectGrid } from "../asking/rect-grid.ts";
import type { End } from "./end.ts";
import { routeBetween } from "./route-between.ts";

const source: End = {
  at: { x: 128, y: 392 },
  side: "right",
  rect: { x: 0, y: 360, width: 128, height: 64 },
  isAround: false,
};
const target: End = {
  at: { x: 160, y: 380 },
  side: "left",
  rect: { x: 160, y: 360, width: 128, height: 40 },
  isAround: false,
};

test("goes away from its state before it turns, also where the next one stands close and other arrows are between", () => {
  const lines = rectGrid();
  lines.add({ x: 140, y: 340, width: 8, height: 100 });
  const { points } = routeBetween(source, target, [], lines);
  const [start, next] = points;
  expect(next?.y).toBe(start?.y);
  expect(next?.x).toBeGreaterThan(128);
});

test("goes beside the boxes that are in the way, whichever of them stops which simple shape", () => {
  const from: End = { ...source, at: { x: 100, y: 20 }, rect: { x: 0, y: 0, width: 100, height: 40 } };
  const to: End = { ...target, at: { x: 400, y: 20 }, rect: { x: 400, y: 0, width: 100, height: 40 } };
  const first = { x: 160, y: -40, width: 60, height: 70 };
  const second = { x: 280, y: 10, width: 60, height: 120 };
  const { points } = routeBetween(from, to, [first, second], rectGrid());
  // Sixteen beside the box: a way that had to be searched for keeps fourteen.
  expect(points.map(({ y }) => y)).toEqual([20, 20, -56, -56, 20, 20]);
});
