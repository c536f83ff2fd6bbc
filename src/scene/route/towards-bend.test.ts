import { expect, test } from "vitest";
import { portTowards, sideTowards } from "./towards-bend.ts";

const box = { x: 0, y: 0, width: 100, height: 40 };

test("leaves a box at the side that faces the bend, and straight where the bend lies before it", () => {
  expect(sideTowards(box, { x: 60, y: 90 })).toBe("bottom");
  expect(portTowards(box, "bottom", { x: 60, y: 90 })).toEqual({ x: 60, y: 40 });
  expect(sideTowards(box, { x: -200, y: 60 })).toBe("left");
  expect(portTowards(box, "left", { x: -200, y: 60 })).toBeUndefined();
  expect(sideTowards(box, { x: 50, y: -10 })).toBe("top");
});

test("leaves the side open for a bend inside of the box", () => {
  expect(sideTowards(box, { x: 50, y: 20 })).toBeUndefined();
});
