import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import type { Reference } from "#stores/reference.ts";
import { describeSelection } from "./describe-selection.ts";

const project = buildProject({
  machine: "shop",
  states: { idle: { on: { go: "work" } }, work: { states: { packing: {} } }, closed: { kind: "final" } },
});
const states = (...ids: readonly string[]): Reference[] => ids.map((id) => ({ table: "states", id }));

test.each([
  [[], "Nothing selected"],
  [states("idle"), "idle, initial state, 1 of 3 in shop"],
  [states("work"), "work, container, 1 inside, 2 of 3 in shop"],
  [states("closed"), "closed, final state, 3 of 3 in shop"],
  [states("shop-root"), "shop, the whole machine"],
  [[{ table: "transitions", id: "idle-t1" }], "go → work, transition"],
  [states("idle", "work"), "2 states selected"],
  [
    [...states("idle"), { table: "properties", id: "a" }, { table: "properties", id: "b" }],
    "1 state and 2 properties selected",
  ],
] as const)("reads out %j", (selection, words) => {
  expect(describeSelection(project, selection as readonly Reference[])).toBe(words);
});
