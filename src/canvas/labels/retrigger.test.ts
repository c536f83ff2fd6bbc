import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { retrigger } from "./retrigger.ts";
import type { MeantTrigger } from "./trigger-of-text.ts";

const shop = buildProject(
  { machine: "shop", states: { idle: { on: { paid: "done", shared: "done" } }, done: { on: { shared: "idle" } } } },
  { events: { told: { at: "number" } } },
);
const after = (transition: string, meant: MeantTrigger): Project => {
  const result = retrigger(shop, transition, meant);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

test("renames an event that only this arrow waits for", () => {
  const { events, transitions } = after("idle-t1", { kind: "newEvent", name: "money.came" });
  expect(events.paid).toEqual({ name: "money.came" });
  expect(transitions["idle-t1"]?.trigger).toEqual({ kind: "event", event: "paid" });
});

test("declares a new event where the old one is waited for elsewhere", () => {
  const { events, transitions } = after("idle-t2", { kind: "newEvent", name: "mine" });
  expect(events.shared).toEqual({ name: "shared" });
  expect(transitions["idle-t2"]?.trigger).toEqual({ kind: "event", event: "mine" });
  expect(transitions["done-t1"]?.trigger).toEqual({ kind: "event", event: "shared" });
});

test("takes away an event that nothing waits for any more and that says nothing but its name", () => {
  const { events, transitions } = after("idle-t1", { kind: "event", event: "shared" });
  expect(Object.hasOwn(events, "paid")).toBe(false);
  expect(transitions["idle-t1"]?.trigger).toEqual({ kind: "event", event: "shared" });
});

test("keeps an event that others wait for, and the arrow itself in any case", () => {
  const { events, transitions } = after("idle-t2", { kind: "always" });
  expect(Object.keys(events).sort()).toEqual(["paid", "shared", "told"]);
  expect(transitions["idle-t2"]?.trigger).toEqual({ kind: "always" });
});
