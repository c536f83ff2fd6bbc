import Elk from "elkjs/lib/elk.bundled.js";
import { expect, test } from "vitest";
import { placeThings } from "#model/edits/layout/place-things.ts";
import type { Project } from "#model/schema/project.ts";
import { allPatterns } from "#patterns/all-patterns.ts";
import { overlapArea } from "#scene/boxes/box.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { elkGraph, positionsIn } from "./elk-graph.ts";
import { routesIn } from "./elk-routes.ts";

async function laidOut(project: Project, machine: string): Promise<{ scene: Scene; routes: number }> {
  const scene = sceneOf(project, machine);
  const found = await new Elk().layout(elkGraph(scene, undefined, new Set(outermost(scene))));
  const placed = placeThings(project, { states: Object.fromEntries(positionsIn(found)) });
  if (!placed.ok) throw new Error(placed.error.message);
  const routes = routesIn(found, sceneOf(placed.value, machine), { x: 0, y: 0 });
  const routed = placeThings(placed.value, { routes });
  if (!routed.ok) throw new Error(routed.error.message);
  return { scene: sceneOf(routed.value, machine), routes: Object.keys(routes).length };
}

function outermost({ states }: Scene): string[] {
  return [...states.values()].filter(({ parent }) => parent === undefined).map(({ id }) => id);
}

test.each(["claim", "release"])("keeps every way of the engine, and all words apart, in the pattern %s", async (id) => {
  const project = allPatterns.find((pattern) => pattern.id === id)?.project;
  if (!project) throw new Error(`There is no pattern ${id}.`);
  const { scene, routes } = await laidOut(project, id);
  const { edges, states } = scene;
  const arrows = [...edges.values()].filter(({ source, target }) => target !== undefined && source !== target);
  expect(arrows.length).toBeGreaterThan(10);
  expect(routes).toBe(arrows.length);
  expect(arrows.filter(({ isForced }) => isForced)).toEqual([]);
  const words = arrows.flatMap(({ label }) => label?.rect ?? []);
  for (const [at, rect] of words.entries())
    for (const other of words.slice(at + 1)) expect(overlapArea(rect, other)).toBe(0);
  const leaves = [...states.values()].filter(
    (state) => ![...states.values()].some(({ parent }) => parent === state.id),
  );
  for (const rect of words) for (const state of leaves) expect(overlapArea(rect, state.rect)).toBe(0);
});
