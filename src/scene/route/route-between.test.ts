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
