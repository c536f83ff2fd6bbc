import { expect, test } from "vitest";
import { bendNear, bentAt } from "./route-bends.ts";

const routed = [
  { x: 0, y: 0 },
  { x: 0, y: 50 },
  { x: 100, y: 50 },
  { x: 100, y: 100 },
];
const to = { x: 60, y: 70 };

test("keeps the corners of a routed arrow and adds a bend to the piece that was taken", () => {
  const bent = bentAt({ points: routed, own: [], start: { x: 50, y: 50 }, piece: 1, reach: 8 });
  expect(bent(to)).toEqual([{ x: 0, y: 50 }, to, { x: 100, y: 50 }]);
});

test("moves a bend that is taken hold of, instead of adding one beside it", () => {
  const own = [
    { x: 40, y: 40 },
    { x: 90, y: 40 },
  ];
  const bent = bentAt({ points: routed, own, start: { x: 88, y: 43 }, piece: 1, reach: 8 });
  expect(bent(to)).toEqual([{ x: 40, y: 40 }, to]);
});

test("gives the same bends however often it is asked on the way", () => {
  const bent = bentAt({ points: routed, own: [], start: { x: 0, y: 20 }, piece: 0, reach: 8 });
  bent({ x: 500, y: 500 });
  expect(bent(to)).toEqual([to, { x: 0, y: 50 }, { x: 100, y: 50 }]);
});

test("finds the nearest bend within reach, and none beyond", () => {
  expect(bendNear(routed, { x: 2, y: 47 }, 8)).toBe(1);
  expect(bendNear(routed, { x: 50, y: 50 }, 8)).toBeUndefined();
  expect(bendNear([], { x: 0, y: 0 }, 8)).toBeUndefined();
});
