import { expect, test } from "vitest";
import { runToEnd } from "#base/run-to-end.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { planEdges } from "../route/plan-edges.ts";
import { visibleOf } from "../route/visible.ts";
import { sceneOf } from "../scene-of.ts";
import { atOtherSides } from "./at-other-sides.ts";

const project = buildProject({ machine: "m", states: { a: { on: { go: "b" } }, b: {} } });
const scene = sceneOf(project, "m");
const { plans } = runToEnd(planEdges(project, visibleOf(project, scene.states), ["a"], undefined));

test("offers each side with a place of its own, beside the arrows that end there", () => {
  const [plan] = plans;
  if (!plan) throw new Error("There is no arrow.");
  const { rect } = plan.source;
  const middle = { x: rect.x + rect.width, y: rect.y + rect.height / 2 };
  const [free] = atOtherSides(plan, []);
  expect(free?.sides).toEqual({ source: "right", target: "right" });
  expect(free?.ports.source).toEqual(middle);
  const [beside] = atOtherSides(plan, [{ points: [middle, { x: 900, y: 900 }] }]);
  expect(beside?.sides.source).not.toBe("right");
  expect(atOtherSides({ ...plan, isTargetAround: true }, [])).toEqual([]);
});
