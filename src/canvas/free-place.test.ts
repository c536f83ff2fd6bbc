import { expect, test } from "vitest";
import { firstFree } from "./free-place.ts";

const wanted = { x: 0, y: 0, width: 128, height: 40 };

test("takes the wanted place where nothing is", () => {
  expect(firstFree(wanted, [{ x: 400, y: 0, width: 100, height: 40 }])).toEqual({ x: 0, y: 0 });
});

test("goes to the right of whatever is in the way", () => {
  const taken = [
    { x: 0, y: 0, width: 100, height: 40 },
    { x: 150, y: 10, width: 100, height: 40 },
  ];
  expect(firstFree(wanted, taken)).toEqual({ x: 306, y: 0 });
});
