import { expect, test } from "vitest";
import { alignBoxes, distributeBoxes } from "./arrange-boxes.ts";

const box = (id: string, x: number, y: number, width = 10, height = 10) => ({ id, x, y, width, height });

test("lines boxes up by their left edges, centres and bottoms, and leaves the other axis", () => {
  const boxes = [box("a", 0, 5), box("b", 30, 50, 20, 20)];
  expect(alignBoxes(boxes, "left")).toEqual([
    { id: "a", dx: 0, dy: 0 },
    { id: "b", dx: -30, dy: 0 },
  ]);
  expect(alignBoxes(boxes, "center").map(({ dx }) => dx)).toEqual([20, -15]);
  expect(alignBoxes(boxes, "bottom").map(({ dy }) => dy)).toEqual([55, 0]);
});

test("spreads boxes with equal gaps while the outermost stay", () => {
  const placed = distributeBoxes([box("c", 100, 0), box("a", 0, 0), box("b", 12, 0, 20)], "across");
  expect(placed).toEqual([
    { id: "a", dx: 0, dy: 0 },
    { id: "b", dx: 33, dy: 0 },
    { id: "c", dx: 0, dy: 0 },
  ]);
});

test("has nothing to spread between two", () => {
  expect(distributeBoxes([box("a", 0, 0), box("b", 12, 0)], "down").every(({ dy }) => dy === 0)).toBe(true);
});
