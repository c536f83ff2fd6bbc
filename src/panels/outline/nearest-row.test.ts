import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { rowsBetween, survivorOf, typedRow } from "./nearest-row.ts";
import { outlineRows } from "./outline-rows.ts";

const project = buildProject({ machine: "m", states: { a: { states: { one: {}, two: {}, three: {} } }, b: {} } });
const rows = outlineRows(project, { expansion: {}, openMachine: "m", showsDetails: true, filter: "" });
const without = (...gone: string[]) => new Set(rows.map(({ key }) => key).filter((key) => !gone.includes(key)));
const at = (key: string) => rows.findIndex((row) => row.key === key);

test("the next beside a removed row takes over, else the one before, else what was around", () => {
  expect(survivorOf(rows, "states/two", without("states/two"))).toBe("states/three");
  expect(survivorOf(rows, "states/three", without("states/three"))).toBe("states/two");
  expect(survivorOf(rows, "states/one", without("states/one", "states/two", "states/three"))).toBe("states/a");
});

test("looks further out when what was around is gone as well", () => {
  const gone = ["states/a", "states/one", "states/two", "states/three"];
  expect(survivorOf(rows, "states/one", without(...gone))).toBe("states/b");
});

test("knows nobody to take over from a row that never was", () => {
  expect(survivorOf(rows, "states/unknown", without())).toBe("machines");
  expect(survivorOf(rows, "states/one", new Set())).toBeUndefined();
});

test("goes on with the same letter, and stays while a word is typed that still fits", () => {
  const labelOf = (row: { readonly key: string }) => row.key.split("/").at(-1) ?? "";
  expect(typedRow(rows, at("states/one"), "t", labelOf)).toBe(at("states/two"));
  expect(typedRow(rows, at("states/two"), "t", labelOf)).toBe(at("states/three"));
  expect(typedRow(rows, at("states/two"), "th", labelOf)).toBe(at("states/three"));
  expect(typedRow(rows, at("states/three"), "thr", labelOf)).toBe(at("states/three"));
  expect(typedRow(rows, at("states/two"), "tt", labelOf)).toBe(at("states/three"));
  expect(typedRow(rows, 0, "zzz", labelOf)).toBeUndefined();
});

test("reaches from one row to another in the order that was asked for, leaving groups out", () => {
  const keys = (from: string, to: string) => rowsBetween(rows, at(from), at(to)).map(({ key }) => key);
  expect(keys("states/one", "states/two")).toEqual(["states/one", "states/two"]);
  expect(keys("states/two", "states/one")).toEqual(["states/two", "states/one"]);
  expect(keys("machines", "machines/m")).toEqual(["machines/m"]);
});
