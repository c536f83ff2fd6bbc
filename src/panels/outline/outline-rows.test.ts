import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import type { OutlineRow } from "./outline-row.ts";
import { type OutlineOptions, outlineRows } from "./outline-rows.ts";

const project = buildProject(
  [
    {
      machine: "order",
      states: {
        draft: { on: { submit: "paying" } },
        paying: {
          states: { asking: { invoke: { charge: { calls: "card", done: "asked" } } }, asked: {} },
          on: { cancel: "draft" },
        },
      },
    },
    { machine: "points", states: { idle: {} } },
  ],
  { tables: { services: { card: { name: "Card payment", kind: "call" } } } },
);

const plain: OutlineOptions = { expansion: {}, openMachine: "order", showsDetails: true, filter: "" };

function keysOf(rows: readonly OutlineRow[]): string[] {
  return rows.map(({ key, level }) => `${"  ".repeat(level - 1)}${key}`);
}

test("shows the open machine's states, and what a plain state does only when asked", () => {
  expect(keysOf(outlineRows(project, plain))).toEqual([
    "machines",
    "  machines/order",
    "    states/draft",
    "    states/paying",
    "      transitions/paying-t1",
    "      states/asking",
    "      states/asked",
    "  machines/points",
    "services",
    "  services/card",
    "channels",
    "events",
    "scenarios",
  ]);
});

test("lists calls before transitions before the states inside", () => {
  const rows = outlineRows(project, { ...plain, expansion: { "states/asking": true } });
  const inside = rows.filter((row) => row.parent === "states/asking");
  expect(inside.map(({ key }) => key)).toEqual(["invocations/charge", "transitions/asking-t1"]);
  expect(inside.map(({ position, setSize }) => [position, setSize])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test("opens and closes by hand against what it does at first", () => {
  const expansion = { "states/paying": false, "machines/points": true };
  const keys = outlineRows(project, { ...plain, expansion }).map(({ key }) => key);
  expect(keys).not.toContain("states/asking");
  expect(keys).toContain("states/idle");
});

test("leaves out transitions and calls on demand, and then has nothing to open in a plain state", () => {
  const rows = outlineRows(project, { ...plain, showsDetails: false });
  expect(rows.find(({ key }) => key === "states/draft")).toMatchObject({ isExpandable: false, isExpanded: false });
  expect(rows.some(({ key }) => key.startsWith("transitions/"))).toBe(false);
});

test("filters by every word and keeps what is around a match, closed or not", () => {
  const expansion = { "machines/order": false, "states/paying": false };
  const keys = outlineRows(project, { ...plain, expansion, filter: "ASK" }).map(({ key }) => key);
  expect(keys).toEqual([
    "machines",
    "machines/order",
    "states/paying",
    "states/asking",
    "transitions/asking-t1",
    "states/asked",
  ]);
  expect(outlineRows(project, { ...plain, filter: "card payment" }).map(({ key }) => key)).toContain("services/card");
  expect(outlineRows(project, { ...plain, filter: "nowhere" })).toEqual([]);
});

test("counts places among what is shown, also while filtered", () => {
  const rows = outlineRows(project, { ...plain, filter: "asked" });
  expect(rows.find(({ key }) => key === "states/asked")).toMatchObject({ level: 4, position: 2, setSize: 2 });
});

test("ends on states that are their own ancestors", () => {
  const circle = structuredClone(project);
  circle.states.draft = { kind: "compound", name: "draft", parent: "paying", order: 9 };
  circle.states.paying = { kind: "compound", name: "paying", parent: "draft", order: 1 };
  circle.machines.order = { name: "order", root: "draft" };
  const rows = outlineRows(circle, { ...plain, showsDetails: false });
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
