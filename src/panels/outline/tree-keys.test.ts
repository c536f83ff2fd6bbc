import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { intentOf, typedAhead } from "./tree-keys.ts";
import { treeRows } from "./tree-rows.ts";

const shop = buildProject({
  machine: "shop",
  states: { idle: { name: "Idle" }, paying: { name: "Paying", states: { calling: { name: "Calling" } } } },
});
const rows = treeRows(shop, new Set());
const at = (label: string) => rows.findIndex((row) => row.label === label);
const press = (key: string, label: string, more = {}) =>
  intentOf({ key, altKey: false, shiftKey: false, ctrlKey: false, ...more }, rows, at(label));

test("goes along the rows, and in and out of them", () => {
  expect(press("ArrowDown", "Idle")).toMatchObject({ kind: "go", to: at("Paying") });
  expect(press("ArrowRight", "Paying")).toEqual({ kind: "go", to: at("Calling") });
  expect(press("ArrowLeft", "Calling")).toEqual({ kind: "go", to: at("Paying") });
  expect(press("ArrowLeft", "Paying")).toEqual({ kind: "close", key: "states/paying" });
  expect(press("ArrowRight", "Idle")).toBeUndefined();
  expect(press("End", "Idle")).toMatchObject({ to: rows.length - 1 });
});

test("opens what is closed before it goes in", () => {
  const closed = treeRows(shop, new Set(["states/paying"]));
  const place = closed.findIndex(({ label }) => label === "Paying");
  const intent = intentOf({ key: "ArrowRight", altKey: false, shiftKey: false, ctrlKey: false }, closed, place);
  expect(intent).toEqual({ kind: "open", key: "states/paying" });
});

test("moves, nests and unnests with Alt", () => {
  expect(press("ArrowUp", "Paying", { altKey: true })).toEqual({ kind: "moveUp" });
  expect(press("ArrowRight", "Paying", { altKey: true })).toEqual({ kind: "indent" });
  expect(press("x", "Paying", { altKey: true })).toBeUndefined();
});

test("finds the next row by what is typed, round the end", () => {
  expect(typedAhead(rows, at("Idle"), "pa")).toBe(at("Paying"));
  expect(typedAhead(rows, at("Paying"), "i")).toBe(at("Idle"));
  expect(typedAhead(rows, 0, "zz")).toBeUndefined();
});
