import { expect, test } from "vitest";
import { panStep } from "./auto-pan.ts";

test("leaves the view alone while the pointer is well inside", () => {
  expect(panStep({ x: 400, y: 300 }, 800, 600)).toEqual({ x: 0, y: 0 });
});

test("moves the view faster the nearer the pointer is to an edge, up to a limit", () => {
  const near = panStep({ x: 20, y: 300 }, 800, 600).x;
  const nearer = panStep({ x: 5, y: 300 }, 800, 600).x;
  const outside = panStep({ x: -400, y: 300 }, 800, 600).x;
  expect(near).toBeGreaterThan(0);
  expect(nearer).toBeGreaterThan(near);
  expect(outside).toBe(14);
  expect(panStep({ x: 400, y: 2000 }, 800, 600)).toEqual({ x: 0, y: -14 });
});

test("does nothing on a canvas that is nothing but edge", () => {
  expect(panStep({ x: 2, y: 2 }, 90, 90)).toEqual({ x: 0, y: 0 });
});
