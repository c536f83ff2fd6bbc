import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { actionForKey } from "./key-action.ts";
import { outlineRows } from "./outline-rows.ts";

const project = buildProject({ machine: "m", states: { a: { states: { b: {} } }, c: {} } });
const rows = outlineRows(project, {
  expansion: { "states/a": false },
  openMachine: "m",
  showsDetails: true,
  filter: "",
});
const at = (key: string) => rows.findIndex((row) => row.key === key);

function press(key: string, on: string, held: { shift?: boolean; ctrl?: boolean; alt?: boolean } = {}) {
  const { shift = false, ctrl = false, alt = false } = held;
  return actionForKey({ key, shiftKey: shift, ctrlKey: ctrl, altKey: alt }, rows, at(on));
}

test("goes up, down, to the first and to the last, and stops at the ends", () => {
  expect(press("ArrowDown", "states/a")).toEqual({ kind: "goTo", index: at("states/c"), selecting: "only" });
  expect(press("ArrowUp", "machines")).toEqual({ kind: "goTo", index: 0, selecting: "only" });
  expect(press("End", "states/a")).toEqual({ kind: "goTo", index: rows.length - 1, selecting: "only" });
  expect(press("Home", "states/c")).toEqual({ kind: "goTo", index: 0, selecting: "only" });
});

test("reaches out with Shift and leaves the selection alone with Ctrl", () => {
  expect(press("ArrowDown", "states/a", { shift: true })).toMatchObject({ selecting: "upTo" });
  expect(press("ArrowDown", "states/a", { ctrl: true })).toMatchObject({ selecting: "nothing" });
  expect(press(" ", "states/a", { ctrl: true })).toEqual({ kind: "toggleSelected" });
});

test("opens with right what is closed, then goes in; closes with left, then goes out", () => {
  expect(press("ArrowRight", "states/a")).toEqual({ kind: "expand", keys: ["states/a"], isExpanded: true });
  expect(press("ArrowRight", "machines/m")).toMatchObject({ kind: "goTo", index: at("states/a") });
  expect(press("ArrowRight", "states/c")).toBeUndefined();
  expect(press("ArrowLeft", "machines/m")).toEqual({ kind: "expand", keys: ["machines/m"], isExpanded: false });
  expect(press("ArrowLeft", "states/a")).toMatchObject({ kind: "goTo", index: at("machines/m") });
  expect(press("ArrowLeft", "events")).toBeUndefined();
});

test("opens all siblings with an asterisk", () => {
  expect(press("*", "states/c")).toEqual({ kind: "expand", keys: ["states/a"], isExpanded: true });
});

test("moves with Alt and an arrow", () => {
  expect(press("ArrowUp", "states/c", { alt: true })).toEqual({ kind: "move", direction: "up" });
  expect(press("ArrowRight", "states/c", { alt: true })).toEqual({ kind: "move", direction: "in" });
  expect(press("x", "states/c", { alt: true })).toBeUndefined();
});

test("names, adds, removes, opens and asks for the menu", () => {
  expect(press("F2", "states/a")).toEqual({ kind: "rename" });
  expect(press("Insert", "states/a")).toEqual({ kind: "add", where: "after" });
  expect(press("Insert", "states/a", { shift: true })).toEqual({ kind: "add", where: "inside" });
  expect(press("Enter", "states/a", { alt: true })).toEqual({ kind: "add", where: "after" });
  expect(press("Enter", "states/a", { alt: true, shift: true })).toEqual({ kind: "add", where: "inside" });
  expect(press("Enter", "states/a", { ctrl: true })).toBeUndefined();
  expect(press("Delete", "states/a")).toEqual({ kind: "remove" });
  expect(press("Enter", "states/a")).toEqual({ kind: "open" });
  expect(press("F10", "states/a", { shift: true })).toEqual({ kind: "menu" });
  expect(press("F10", "states/a")).toBeUndefined();
});

test("takes a letter for type-ahead and leaves shortcuts to the page", () => {
  expect(press("é", "states/a")).toEqual({ kind: "typeAhead", letter: "é" });
  expect(press(".", "states/a")).toEqual({ kind: "typeAhead", letter: "." });
  expect(press("z", "states/a", { ctrl: true })).toBeUndefined();
  expect(press("Tab", "states/a")).toBeUndefined();
});
