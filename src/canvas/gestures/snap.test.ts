import { expect, test } from "vitest";
import { snapMove } from "./snap.ts";

const box = { x: 8, y: 8, width: 128, height: 40 };

test("comes to lie on the grid", () => {
  expect(snapMove(box, { x: 13, y: -3 }, [])).toEqual({ by: { x: 16, y: 0 }, guides: [] });
});

test("lies in line with a neighbour that is close to being in line", () => {
  const neighbour = { x: 205, y: 300, width: 128, height: 40 };
  const { by, guides } = snapMove(box, { x: 200, y: 100 }, [neighbour]);
  expect(box.x + by.x).toBe(neighbour.x);
  expect(guides).toHaveLength(1);
  expect(guides[0]).toMatchObject({ x: 205, width: 0 });
});

test("aligns middles of boxes of different size", () => {
  const neighbour = { x: 300, y: 101, width: 60, height: 100 };
  const { by } = snapMove(box, { x: 0, y: 120 }, [neighbour]);
  expect(box.y + by.y + box.height / 2).toBe(neighbour.y + neighbour.height / 2);
});

test("lets a neighbour alone that is further away than a person would mean", () => {
  const { guides } = snapMove(box, { x: 0, y: 0 }, [{ x: 215, y: 260, width: 50, height: 20 }]);
  expect(guides).toEqual([]);
});
