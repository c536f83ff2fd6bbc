import { beforeEach, expect, test } from "vitest";
import { failure, success } from "#base/result.ts";
import { saveProject } from "#model/save.ts";
import { useAnnouncementStore } from "./announcement-store.ts";
import { blankProject } from "./blank-project.ts";
import {
  asOneStep,
  currentProject,
  finishGesture,
  openProject,
  perform,
  performAs,
  redo,
  undo,
  useProjectStore,
} from "./project-store.ts";

beforeEach(() => openProject("test", blankProject()));

const lastSaid = () => useAnnouncementStore.getState().last;

test("performs an edit, tells what it made and what was done, and takes it back to the same bytes", () => {
  const before = saveProject(currentProject());
  const performed = perform("createState", { parent: "workflow-root", name: "Idle" });
  expect(performed).toMatchObject({ ok: true, value: { added: [{ table: "states", id: "idle" }] } });
  expect(lastSaid()).toEqual({ kind: "done", message: "Create state “Idle”" });
  const after = saveProject(currentProject());
  undo();
  expect(saveProject(currentProject())).toBe(before);
  expect(lastSaid()?.message).toBe("Undone: Create state “Idle”");
  redo();
  expect(saveProject(currentProject())).toBe(after);
});

test("leaves the document alone and says why when an edit is refused", () => {
  const before = useProjectStore.getState();
  expect(perform("renameState", { state: "nobody", name: "X" }).ok).toBe(false);
  expect(useProjectStore.getState()).toBe(before);
  expect(lastSaid()?.kind).toBe("refused");
});

test("undoes the edits of one gesture together, and those of the next on their own", () => {
  perform("createState", { parent: "workflow-root", name: "Idle" });
  const place = (x: number) => perform("placeThings", { states: { idle: { x, y: 0 } } }, { gesture: "drag" });
  place(10);
  place(20);
  finishGesture();
  place(30);
  undo();
  expect(currentProject().layout.states?.idle).toEqual({ x: 20, y: 0 });
  undo();
  expect(currentProject().layout.states).toBeUndefined();
});

test("undoes everything that was done as one step together, and nothing else", () => {
  perform("createState", { parent: "workflow-root", name: "Idle" });
  asOneStep(() => {
    perform("createRecord", { table: "events", record: { name: "PAY" } });
    perform("addTransition", { source: "idle", targets: [], trigger: { kind: "event", event: "pay" } });
  });
  perform("createState", { parent: "workflow-root", name: "Busy" });
  undo();
  undo();
  expect(currentProject().events).toEqual({});
  expect(currentProject().transitions).toEqual({});
  expect(Object.keys(currentProject().states)).toContain("idle");
});

test("takes a change that refuses half-way as no change at all", () => {
  const before = currentProject();
  performAs("Something", () => failure({ code: "not-found", message: "No." }));
  performAs("Nothing", (project) => success(project));
  expect(currentProject()).toBe(before);
  expect(useProjectStore.getState().history.past).toEqual([]);
});

test("says that there is nothing to undo", () => {
  undo();
  expect(lastSaid()).toEqual({ kind: "refused", message: "There is nothing to undo." });
});
