import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseJsonText } from "#base/json-text.ts";
import { loadProject } from "../load.ts";
import { saveProject } from "../save.ts";
import { currentVersion } from "../schema/project.ts";
import { migrate, migrations } from "./migrate.ts";

const folder = new URL("./", import.meta.url);
const inFolder = readdirSync(folder)
  .filter((file) => /^\d{3}-.*\.ts$/.test(file) && !file.endsWith(".test.ts"))
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

function golden(name: string): URL {
  return new URL(`golden/${name}.faultline.json`, folder);
}

test("every migration in the folder is registered, in order, one for each major version", () => {
  expect(migrations.map(({ name }) => name)).toEqual(inFolder);
  expect(migrations.map(({ fromMajor }) => fromMajor)).toEqual([...inFolder.keys()]);
  expect(inFolder).toHaveLength(Number.parseInt(currentVersion, 10));
});

test.each(inFolder)("%s turns its example into what is expected, and runs when the example is loaded", (name) => {
  const before = readFileSync(golden(`${name}.before`), "utf8");
  const loaded = loadProject(before);
  if (!loaded.ok) throw new Error(loaded.error.message);
  const after = saveProject(loaded.value);
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden(`${name}.after`), after);
  expect(after).toBe(readFileSync(golden(`${name}.after`), "utf8"));
  const own = migrations.find((migration) => migration.name === name);
  expect(before).toMatch(new RegExp(`"version": "?${own?.fromMajor}\\b`));
});

function refusalOf(machine: unknown): string {
  const result = loadProject(JSON.stringify({ format: "faultline", version: 0, name: "X", machine }, null, 1));
  return result.ok ? "accepted" : `${result.error.line}:${result.error.column} ${result.error.message}`;
}

test("says in the old document's words what is wrong with it", () => {
  expect(refusalOf(undefined)).toMatch(/^1:1 A document of version 0 needs a "machine"/);
  expect(refusalOf({ states: { A: 5 } })).toBe(
    '7:9 In this document of version 0, "machine.states.A" must be an object.',
  );
  expect(refusalOf({ states: { A: { on: { GO: "Nowhere" } } } })).toMatch(
    /"machine.states.A.on.GO" goes to "Nowhere", which is no state\.$/,
  );
  expect(refusalOf({ states: {}, initial: "A" })).toMatch(/"machine.initial" names no state inside "X"\.$/);
});

test("problems that show after the migration are told without a place in the old text", () => {
  const result = loadProject(
    JSON.stringify({ format: "faultline", version: "0.3", machine: { states: { A: { type: "odd" } } } }),
  );
  expect(result.ok ? "" : result.error.message).toMatch(
    /^"kind" of state "a" must be one of .*, not "odd"\. \(Found after/,
  );
  expect(result.ok ? 0 : result.error.line).toBeUndefined();
});

test("does not change the document it is given", () => {
  const json = parseJsonText(readFileSync(golden("001-flat-tables.before"), "utf8"));
  const before = JSON.stringify(json);
  if (json.ok) migrate(json.value as Parameters<typeof migrate>[0], 0);
  expect(JSON.stringify(json)).toBe(before);
});
