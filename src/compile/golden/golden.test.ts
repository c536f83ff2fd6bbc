// Each `x.faultline.json` here compiles to `x.config.json`. After a change that is meant to show:
// `UPDATE_GOLDEN=1 npx vitest run src/compile/golden`, format, and read the difference before committing it.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createMachine, initialTransition } from "xstate";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { compile } from "../compile.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".faultline.json"))
  .map((file) => file.replace(".faultline.json", ""));

function readProject(name: string): Project {
  const loaded = loadProject(readFileSync(`${folder}${name}.faultline.json`, "utf8"));
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}

test.each(names)("compiles %s as before", (name) => {
  const project = readProject(name);
  const [machine = ""] = Object.keys(project.machines);
  const { config, implementations } = compile(project, machine);
  const text = JSON.stringify(config, null, 2);
  const file = `${folder}${name}.config.json`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(JSON.stringify(JSON.parse(readFileSync(file, "utf8")), null, 2));
  const [snapshot] = initialTransition(createMachine(config as never, implementations as never), {});
  expect(snapshot.error).toBeUndefined();
});

test("every golden config has its document", () => {
  const configs = readdirSync(folder).filter((file) => file.endsWith(".config.json"));
  expect(configs.map((file) => file.replace(".config.json", ""))).toEqual(names);
  expect(names.length).toBeGreaterThan(20);
});
