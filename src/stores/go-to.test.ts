import { beforeEach, expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { goTo } from "./go-to.ts";
import { openProject } from "./project-store.ts";
import { focusOn, openView, useViewStore } from "./view-store.ts";

const shop = buildProject([
  { machine: "shop", states: { idle: {}, paying: { states: { calling: {} } } } },
  { machine: "refund", states: { asking: {} } },
]);
const state = (id: string) => ({ table: "states", id }) as const;
const view = () => useViewStore.getState();

beforeEach(() => {
  openProject("test", { ...shop, layout: { states: { paying: { x: 0, y: 0, collapsed: true } } } });
  openView();
});

test("opens the machine that the state is in, and selects it", () => {
  goTo(state("asking"));
  expect(view()).toMatchObject({ machine: "refund", tabs: ["shop", "refund"], selection: [state("asking")] });
});

test("goes into a collapsed state for what is inside, and out again for what is not", () => {
  goTo(state("calling"));
  expect(view().focus).toEqual({ shop: "paying" });
  goTo(state("idle"));
  expect(view().focus).toEqual({});
});

test("stays inside of a state for what is in it", () => {
  openProject("test", shop);
  openView();
  focusOn("shop", "paying");
  goTo(state("calling"));
  expect(view().focus).toEqual({ shop: "paying" });
});
