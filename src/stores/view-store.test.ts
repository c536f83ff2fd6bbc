import { beforeEach, expect, test } from "vitest";
import { blankProject } from "./blank-project.ts";
import { openProject, perform, undo } from "./project-store.ts";
import { closeTab, focusOn, openMachine, openView, select, toggleSelected, useViewStore } from "./view-store.ts";

beforeEach(() => {
  openProject("test", blankProject());
  openView();
});

const view = () => useViewStore.getState();
const idle = { table: "states", id: "idle" } as const;

test("opens the first machine of a document", () => {
  expect(view()).toMatchObject({ machine: "workflow", tabs: ["workflow"], selection: [] });
});

test("forgets a selection, a focus and a tab that undo has taken away", () => {
  perform("createState", { parent: "workflow-root", name: "Idle" });
  select([idle]);
  focusOn("workflow", "idle");
  undo();
  expect(view()).toMatchObject({ selection: [], focus: {} });
  perform("createMachine", { name: "Refund" });
  openMachine("refund");
  undo();
  expect(view()).toMatchObject({ machine: "workflow", tabs: ["workflow"] });
});

test("keeps what still fits of a remembered view", () => {
  openView({ machine: "gone", tabs: ["gone", "workflow"], selection: [idle] });
  expect(view()).toMatchObject({ machine: "workflow", tabs: ["workflow"], selection: [] });
});

test("goes to the neighbour when the shown tab is closed", () => {
  perform("createMachine", { name: "Refund" });
  openMachine("refund");
  closeTab("refund");
  expect(view()).toMatchObject({ machine: "workflow", tabs: ["workflow"] });
});

test("selects one more, and one less", () => {
  perform("createState", { parent: "workflow-root", name: "Idle" });
  toggleSelected(idle);
  expect(view().selection).toEqual([idle]);
  toggleSelected(idle);
  expect(view().selection).toEqual([]);
});
