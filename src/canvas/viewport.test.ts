import { expect, test } from "vitest";
import { fitting } from "./viewport.ts";

test("leaves a canvas of little height to what is shown, not to the margin around it", () => {
  const state = { x: 0, y: 0, width: 128, height: 40 };
  expect(fitting(state, 900, 600, 1)).toEqual({ x: 386, y: 280, zoom: 1 });
  expect(fitting(state, 460, 84, 1)).toEqual({ x: 166, y: 22, zoom: 1 });
});
