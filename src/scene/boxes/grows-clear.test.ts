import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "../scene-of.ts";
import { growsClear } from "./grows-clear.ts";

const layout = { states: { box: { x: 0, y: 0 }, inner: { x: 32, y: 64 }, beside: { x: 320, y: 40 } } };
const project = buildProject(
  { machine: "shop", states: { box: { states: { inner: {} } }, beside: {} } },
  { tables: { layout } },
);
const scene = sceneOf(project, "shop");
const size = { width: 128, height: 40 };

test("knows on which side a container has room to grow", () => {
  expect(growsClear(scene, "box", { x: 32, y: 240, ...size })).toBe(true);
  expect(growsClear(scene, "box", { x: 240, y: 64, ...size })).toBe(false);
  expect(growsClear(scene, undefined, { x: 240, y: 64, ...size })).toBe(true);
});
