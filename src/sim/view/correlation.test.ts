import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { simulate } from "../simulate.ts";
import { correlationOf } from "./correlation.ts";

const loaded = loadProject(readFileSync("public/samples/order.faultline.json", "utf8"));
if (!loaded.ok) throw new Error(loaded.error.message);
const project = loaded.value;

test("finds what belongs to an order across machines, calls and messages", () => {
  const { records } = simulate(project, project.scenarios["good-run"] as Scenario);
  const correlation = correlationOf(records);
  expect(correlation.ids).toContain("o-1");
  const kinds = new Set(records.filter((record) => correlation.carries(record, "o-1")).map(({ kind }) => kind));
  for (const kind of ["started", "step", "invoked", "effect", "published"]) expect(kinds).toContain(kind);
  expect(records.some((record) => correlation.carries(record, "o-2"))).toBe(false);
});

test("offers an id once, however many carry it", () => {
  const scenario: Scenario = {
    name: "Two",
    machine: "hasty",
    seed: 1,
    instances: 2,
    input: { orderId: "o-9", amount: 1 },
  };
  const { records } = simulate(project, scenario);
  const correlation = correlationOf(records);
  expect(correlation.ids).toEqual(["o-9"]);
});
