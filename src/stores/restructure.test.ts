import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { useAnnouncementStore } from "./announcement-store.ts";
import { currentProject, openProject, undo } from "./project-store.ts";
import { changeKind, extract, ungroup } from "./restructure.ts";
import { openMachine, selectedIds, useViewStore } from "./view-store.ts";

const project = buildProject({
  machine: "shop",
  states: {
    idle: { on: { skip: "sending" } },
    work: { entry: [{ kind: "log", message: "'hello'" }], states: { packing: {}, sending: {} } },
  },
});

function open(): void {
  openProject("shop", project);
  openMachine("shop");
}

const lastOffer = () => useAnnouncementStore.getState().lastShown?.offer;

test("offers to let go what is in the way of ungrouping, and selects what was inside", () => {
  open();
  ungroup("work");
  expect(currentProject()).toBe(project);
  lastOffer()?.run();
  expect(currentProject().states.work).toBeUndefined();
  expect(selectedIds(useViewStore.getState(), "states")).toEqual(["packing", "sending"]);
  expect(useAnnouncementStore.getState().lastShown).toBeUndefined();
  undo();
  expect(currentProject()).toEqual(project);
});

test("goes to the machine it extracted, says what calls it, and shows that when asked", () => {
  open();
  extract("work");
  expect(currentProject()).toBe(project);
  lastOffer()?.run();
  expect(useViewStore.getState().machine).toBe("work-2");
  expect(useAnnouncementStore.getState().lastShown?.message).toMatch(/is a machine of its own now/);
  lastOffer()?.run();
  expect(useViewStore.getState()).toMatchObject({ machine: "shop", selection: [{ table: "states", id: "work" }] });
  undo();
  expect(currentProject()).toEqual(project);
});

test("makes several states of a kind in one step", () => {
  open();
  changeKind(["packing", "sending"], "final");
  expect(["packing", "sending"].map((id) => currentProject().states[id]?.kind)).toEqual(["final", "final"]);
  undo();
  expect(currentProject()).toEqual(project);
});
