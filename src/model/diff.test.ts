import { expect, test } from "vitest";
import { applyDiff, diffProjects, emptyDiff, idsAddedBy, invertDiff, isEmptyDiff, squashDiffs } from "./diff.ts";
import type { Project } from "./schema/project.ts";
import { buildProject } from "./testing/build-project.ts";

const shop = buildProject({ machine: "shop", states: { idle: {}, paying: {} } });

function withState(project: Project, id: string, name: string): Project {
  const state = { kind: "atomic", name, parent: "shop-root", order: 9 } as const;
  return { ...project, states: { ...project.states, [id]: state } };
}

test("says nothing about tables that are the same object", () => {
  const renamed = withState(shop, "idle", "Waiting");
  const diff = diffProjects(shop, renamed);
  expect(Object.keys(diff.tables)).toEqual(["states"]);
  expect(diff.tables.states).toEqual({ idle: { before: shop.states.idle, after: renamed.states.idle } });
});

test("tells added, changed and removed records apart, and finds what was added", () => {
  const { paying: removed, ...states } = withState(withState(shop, "idle", "Waiting"), "shipped", "Shipped").states;
  const diff = diffProjects(shop, { ...shop, states });
  expect(diff.tables.states?.paying).toEqual({ before: removed });
  expect(diff.tables.states?.shipped).toEqual({ after: states.shipped });
  expect(idsAddedBy(diff, "states")).toEqual(["shipped"]);
});

test("goes forth and back over names, tables, layout and keys of a newer version", () => {
  const layout = { ...shop.layout, states: { idle: { x: 1, y: 2 } }, notes: {} };
  const after = { ...withState(shop, "late", "Late"), name: "Store", description: "x", layout, future: { a: 1 } };
  const diff = diffProjects(shop, after);
  expect(applyDiff(shop, diff)).toEqual(after);
  expect(applyDiff(after, invertDiff(diff))).toEqual(shop);
  expect(Object.keys(applyDiff(after, invertDiff(diff)))).not.toContain("future");
});

test("is empty where nothing changed, and then gives back the very same document", () => {
  expect(isEmptyDiff(diffProjects(shop, { ...shop, states: { ...shop.states } }))).toBe(true);
  expect(applyDiff(shop, emptyDiff)).toBe(shop);
});

test("squashes two diffs into the one that does both", () => {
  const first = withState(shop, "late", "Late");
  const second = { ...withState(first, "late", "Later"), name: "Store" };
  const both = squashDiffs(diffProjects(shop, first), diffProjects(first, second));
  expect(applyDiff(shop, both)).toEqual(second);
  expect(applyDiff(second, invertDiff(both))).toEqual(shop);
  expect(both.tables.states?.late).toEqual({ after: second.states.late });
});

test("squashes to nothing what was taken back", () => {
  const there = diffProjects(shop, withState(shop, "late", "Late"));
  expect(isEmptyDiff(squashDiffs(there, invertDiff(there)))).toBe(true);
});

test("squashes a layout table that appears with what then changes in it", () => {
  const placed = (x: number): Project => ({ ...shop, layout: { ...shop.layout, states: { idle: { x, y: 0 } } } });
  const bare: Project = { ...shop, layout: {} };
  const forth = squashDiffs(diffProjects(bare, placed(1)), diffProjects(placed(1), placed(2)));
  expect(applyDiff(bare, forth)).toEqual(placed(2));
  expect(applyDiff(placed(2), invertDiff(forth))).toEqual(bare);
  const back = squashDiffs(diffProjects(placed(2), placed(1)), diffProjects(placed(1), bare));
  expect(applyDiff(placed(2), back)).toEqual(bare);
  expect(applyDiff(bare, invertDiff(back))).toEqual(placed(2));
});
