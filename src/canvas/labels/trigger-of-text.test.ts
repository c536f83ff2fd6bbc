import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { triggerText } from "#scene/labels/label-of.ts";
import { offeredTriggers, triggerOfText } from "./trigger-of-text.ts";

const shop = buildProject(
  {
    machine: "shop",
    states: {
      idle: { on: { "order.placed": "charging" } },
      charging: { name: "Charging", invoke: { call: { calls: "charge" } } },
      packing: { name: "Packing", states: { wrapped: { kind: "final" } } },
    },
  },
  { tables: { services: { charge: { name: "Charge card", kind: "call" } } } },
);
const meant = (source: string, text: string) => {
  const result = triggerOfText(shop, source, text);
  return result.ok ? result.value : result.error;
};

test("reads back whatever it offers", () => {
  for (const source of ["idle", "charging", "packing"])
    for (const trigger of offeredTriggers(shop, source))
      expect(meant(source, ` ${triggerText(shop, trigger)} `)).toEqual(trigger);
});

test("takes a declared event, and anything else for a new one", () => {
  expect(meant("idle", "order.placed")).toEqual({ kind: "event", event: "order-placed" });
  expect(meant("idle", "order.lost")).toEqual({ kind: "newEvent", name: "order.lost" });
  expect(meant("idle", "done early")).toEqual({ kind: "newEvent", name: "done early" });
  expect(meant("idle", "always on")).toEqual({ kind: "newEvent", name: "always on" });
});

test("understands wildcards and what needs no event", () => {
  expect(meant("idle", "order.*")).toEqual({ kind: "wildcard", pattern: "order.*" });
  expect(meant("idle", "Always")).toEqual({ kind: "always" });
  expect(meant("idle", "after 1 min 30 s")).toEqual({ kind: "after", delay: "90000" });
  expect(meant("idle", "after context.wait * 2")).toEqual({ kind: "after", delay: "context.wait * 2" });
  expect(meant("charging", "done")).toEqual({ kind: "invocationDone", invocation: "call" });
  expect(meant("charging", "error")).toEqual({ kind: "invocationError", invocation: "call" });
  expect(meant("packing", "done")).toEqual({ kind: "stateDone" });
});

test("says what it can't make sense of, by the names that are drawn", () => {
  expect(meant("idle", " ")).toMatch(/Write the event's name/);
  expect(meant("idle", "after five +")).toMatch(/“five \+” is no length of time/);
  expect(meant("charging", "error: Mail")).toBe("“Charging” invokes nothing that is called “Mail”.");
  expect(meant("packing", "error")).toBe("“Packing” invokes nothing that could fail.");
  expect(meant("idle", "x".repeat(201))).toMatch(/at most 200/);
});
