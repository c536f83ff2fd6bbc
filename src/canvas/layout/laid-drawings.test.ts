// A drawing that was laid out can be read: nothing in it lies over anything else.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { allPatterns } from "#patterns/all-patterns.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { overlapsIn } from "#scene/testing/overlaps-in.ts";
import { remarksAside } from "./remarks-aside.ts";
import { laidOut } from "./testing/laid-out.ts";

test("keeps every way of the engine, loops included, in the pattern claim", async () => {
  const project = allPatterns.find((pattern) => pattern.id === "claim")?.project;
  if (!project) throw new Error("There is no pattern claim.");
  const laid = await laidOut(project, "claim");
  const { edges: drawn, states } = sceneOf(laid, "claim");
  const isContainer = (id: string) => (states.get(id)?.childCount ?? 0) > 0;
  const edges = [...drawn.values()].filter(
    ({ source, target }) => (target ?? source) !== source || !isContainer(source),
  );
  expect(edges.length).toBeGreaterThan(20);
  expect(Object.keys(laid.layout.transitions ?? {}).length).toBe(edges.length);
  expect(edges.filter(({ isForced }) => isForced)).toEqual([]);
});

test.each(allPatterns.map(({ id }) => id))("lets nothing lie over anything in the pattern %s", (id) => {
  const path = new URL(`../../../public/patterns/${id}.faultline.json`, import.meta.url);
  const loaded = loadProject(readFileSync(path, "utf8"));
  if (!loaded.ok) throw new Error(loaded.error.message);
  for (const machine of Object.keys(loaded.value.machines))
    expect(overlapsIn(loaded.value, sceneOf(loaded.value, machine))).toEqual([]);
});

test("lets next to nothing lie over anything in crowded drawings", async () => {
  let labels = 0;
  const overlaps: unknown[] = [];
  for (const seed of [5, 6, 10, 13]) {
    const size = { states: 8 + seed * 2, depth: 1 + (seed % 4), transitionsPerState: 1 + (seed % 3) * 0.5, seed };
    const project = await laidOut({ ...generateProject(size), layout: {} }, "generated");
    const scene = sceneOf(project, "generated");
    labels += [...scene.edges.values()].filter(({ label }) => label).length;
    overlaps.push(...overlapsIn(project, scene));
  }
  expect(labels).toBeGreaterThan(140);
  expect(overlaps.length).toBeLessThanOrEqual(2);
});

test("stands regions side by side from the same height on, and starts above", async () => {
  const project = buildProject({
    machine: "shop",
    states: {
      off: { on: { power: "on" } },
      on: {
        kind: "parallel",
        on: { power: "off" },
        states: {
          left: { states: { idle: { on: { go: "busy" } }, busy: { on: { go: "idle" } } }, initial: "idle" },
          right: { states: { low: { on: { up: "high" } }, high: { on: { up: "full" } }, full: {} }, initial: "low" },
        },
      },
    },
  });
  const laid = await laidOut(project, "shop");
  const rectOf = (id: string) => sceneOf(laid, "shop").states.get(id)?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, right] = [rectOf("left"), rectOf("right")];
  expect([left.y, left.height]).toEqual([right.y, right.height]);
  for (const [above, below] of [
    ["off", "on"],
    ["idle", "busy"],
    ["low", "high"],
    ["high", "full"],
  ] as const)
    expect(rectOf(above).y).toBeLessThan(rectOf(below).y);
  const [power = ""] = Object.keys(project.transitions);
  const crossing = { ...project.transitions[power], source: "idle", targets: ["high"], order: 7 };
  const crossed = { ...project, transitions: { ...project.transitions, crossing } } as Project;
  expect(Object.keys((await laidOut(crossed, "shop")).layout.transitions ?? {})).toContain("crossing");
});

test("moves remarks aside that a laid out drawing came to lie under, and no others", () => {
  const project = generateProject({ states: 6, depth: 1, transitionsPerState: 1, seed: 1 });
  const note = (text: string) => ({ kind: "remark" as const, machine: "generated", text });
  const places = { under: { x: 20, y: 20 }, also: { x: 20, y: 30 }, beside: { x: 5000, y: 0 } };
  const noted = {
    ...project,
    notes: { under: note("Under"), also: note("Also"), beside: note("Beside") },
    layout: { ...project.layout, notes: places },
  };
  const aside = remarksAside(sceneOf(noted, "generated"));
  expect(Object.keys(aside)).toEqual(["under", "also"]);
  const moved = { ...noted, layout: { ...noted.layout, notes: { ...places, ...aside } } };
  expect(overlapsIn(moved, sceneOf(moved, "generated")).filter(({ kind }) => kind === "words on a note")).toEqual([]);
  expect(remarksAside(sceneOf(moved, "generated"))).toEqual({});
});
