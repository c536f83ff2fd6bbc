import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { treeRows } from "./tree-rows.ts";

const shop = buildProject(
  {
    machine: "shop",
    initial: "idle",
    states: {
      idle: { name: "Idle", on: { pay: "paying" } },
      paying: { name: "Paying", initial: "calling", states: { calling: { name: "Calling" } } },
    },
  },
  { tables: { services: { charge: { name: "Charge card", kind: "call" } } } },
);
const lines = (closed: readonly string[] = []) =>
  treeRows(shop, new Set(closed)).map(({ level, label, detail }) => `${"  ".repeat(level - 1)}${label} (${detail})`);

test("lists machines, states with their transitions, and what they use, as deep as they lie", () => {
  expect(lines()).toEqual([
    "shop (machine)",
    "  Idle (initial state)",
    "    pay (→ Paying)",
    "  Paying (container)",
    "    Calling (initial state)",
    "Services (1)",
    "  Charge card ()",
    "Channels (0)",
    "Events (1)",
    "  pay ()",
    "Code (0)",
    "Scenarios (0)",
  ]);
});

test("leaves out what is closed, and says where each row stands among its siblings", () => {
  expect(lines(["machines/shop", "group/services"])).toEqual([
    "shop (machine)",
    "Services (1)",
    "Channels (0)",
    "Events (1)",
    "  pay ()",
    "Code (0)",
    "Scenarios (0)",
  ]);
  const rows = treeRows(shop, new Set(["machines/shop"]));
  expect(rows[0]).toMatchObject({ position: 1, setSize: 6, isOpen: false, parent: undefined });
  expect(rows.find(({ key }) => key === "events/pay")).toMatchObject({ position: 1, setSize: 1, isOpen: undefined });
});
