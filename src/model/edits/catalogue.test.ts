import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { buildProject } from "../testing/build-project.ts";
import { editCatalogue } from "./catalogue.ts";

const folders = [
  "states",
  "transitions",
  "actions",
  "invocations",
  "machines",
  "fields",
  "records",
  "layout",
  "project",
];
const notEdits = [
  "action-site",
  "field-list",
  "follow-error-code",
  "follow-event-name",
  "follow-field",
  "follow-payload",
  "rename-keys",
  "rename-where-named",
  "table-record",
];

test("lists every edit that has a file", () => {
  const files = folders.flatMap((folder) => readdirSync(new URL(`./${folder}/`, import.meta.url)));
  const names = files
    .filter((file) => !/\.(test|prop\.test)\.ts$/.test(file))
    .map((file) => file.replace(".ts", ""))
    .filter((name) => !notEdits.includes(name))
    .map((name) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  expect(names.length).toBeGreaterThan(30);
  expect(names.sort()).toEqual(Object.keys(editCatalogue).sort());
});

test("calls an edit by what it does to what", () => {
  const project = buildProject({ machine: "shop", states: { idle: { name: "Idle" }, paying: {} } });
  const { renameState, deleteStates } = editCatalogue;
  expect(renameState.label(project, { state: "idle", name: "Waiting" })).toBe("Rename state “Idle” to “Waiting”");
  expect(deleteStates.label(project, { states: ["idle", "paying"] })).toBe("Delete 2 states");
  expect(deleteStates.label(project, { states: ["nowhere"] })).toBe("Delete state");
});
