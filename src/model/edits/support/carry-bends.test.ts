import { expect, test } from "vitest";
import { buildProject } from "../../testing/build-project.ts";
import { carryBends } from "./carry-bends.ts";

const bends = [{ x: 10, y: 20 }];
const project = buildProject(
  {
    machine: "shop",
    states: {
      group: { states: { inner: { on: { go: "other", leave: "outside" } }, other: {} } },
      outside: {},
    },
  },
  { tables: { layout: { transitions: { "inner-t1": { bends }, "inner-t2": { bends } } } } },
);

test("takes bends along where both ends are moved, also with the container around them", () => {
  const carried = carryBends(project, ["group"], { x: 5, y: -5 });
  expect(carried.layout.transitions?.["inner-t1"]).toEqual({ bends: [{ x: 15, y: 15 }] });
});

test("leaves the bends of an arrow where one end stays", () => {
  expect(carryBends(project, ["group"], { x: 5, y: -5 }).layout.transitions?.["inner-t2"]).toEqual({ bends });
  expect(carryBends(project, ["inner"], { x: 5, y: -5 })).toBe(project);
});
