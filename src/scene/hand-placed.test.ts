// Drawings whose states stand where somebody put them, and whose arrows no layout has led: our own router has to do.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { sceneOf } from "./scene-of.ts";
import { type Overlap, overlapsIn } from "./testing/overlaps-in.ts";

test("lets hardly any words lie over anything where states were placed by hand", () => {
  let labels = 0;
  const overlaps: Overlap[] = [];
  for (const project of drawings())
    for (const machine of Object.keys(project.machines)) {
      const scene = sceneOf(project, machine);
      labels += [...scene.edges.values()].filter(({ label }) => label).length;
      overlaps.push(...overlapsIn(project, scene));
    }
  const count = (kinds: readonly string[]) => overlaps.filter(({ kind }) => kinds.includes(kind)).length;
  expect(labels).toBeGreaterThan(300);
  expect(count(["words on words", "words on a state", "words on a title", "words on a note"])).toBe(0);
  expect(count(["words on a border"])).toBeLessThanOrEqual(1);
  expect(count(["words on another arrow"])).toBeLessThanOrEqual(4);
});

function drawings(): Project[] {
  return ["patterns", "samples"].flatMap((name) => {
    const folder = new URL(`../../public/${name}/`, import.meta.url);
    return readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => withoutRoutes(readFileSync(new URL(file, folder), "utf8")));
  });
}

function withoutRoutes(text: string): Project {
  const loaded = loadProject(text);
  if (!loaded.ok) throw new Error(loaded.error.message);
  const { layout } = loaded.value;
  const transitions = Object.fromEntries(
    Object.entries(layout.transitions ?? {}).map(([id, { route: _, ...rest }]) => [id, rest]),
  );
  return { ...loaded.value, layout: { ...layout, transitions } };
}
