import { beforeEach, expect, test } from "vitest";
import { blankProject } from "./blank-project.ts";
import { dropDraft, keepDraft, renumberDrafts, useDraftsStore } from "./drafts-store.ts";
import { openProject, perform, undo } from "./project-store.ts";
import { afterInserting, afterMoving, afterRemoving } from "./renumbered-drafts.ts";

const places = () => Object.keys(useDraftsStore.getState().drafts).sort();

function typeAt(place: string): void {
  keepDraft({ place, about: { table: "states", id: "idle" }, label: "Value", text: "1 +", base: "1", message: "No." });
}

beforeEach(() => {
  useDraftsStore.setState({ drafts: {} });
  openProject("test", blankProject());
  perform("createState", { parent: "workflow-root", name: "Idle" });
});

test("keeps what was typed until it is dropped", () => {
  typeAt("states/idle/entry/0/message");
  expect(places()).toEqual(["states/idle/entry/0/message"]);
  dropDraft("states/idle/entry/0/message");
  expect(places()).toEqual([]);
});

test("forgets what was typed for a record that is gone, and for another project", () => {
  typeAt("states/idle/name");
  undo();
  expect(places()).toEqual([]);
  typeAt("states/idle/name");
  expect(places()).toEqual([]);
  openProject("test", blankProject());
  perform("createState", { parent: "workflow-root", name: "Idle" });
  typeAt("states/idle/name");
  openProject("other", blankProject());
  expect(places()).toEqual([]);
});

test("moves what was typed with the item it was typed for", () => {
  for (const position of [0, 1, 2]) typeAt(`states/idle/entry/${position}/message`);
  typeAt("states/idle/exit/1/message");
  renumberDrafts("states/idle/entry", afterRemoving(0));
  expect(places()).toEqual([
    "states/idle/entry/0/message",
    "states/idle/entry/1/message",
    "states/idle/exit/1/message",
  ]);
});

test.each([
  [0, 2, [2, 0, 1]],
  [2, 0, [1, 2, 0]],
  [1, 1, [0, 1, 2]],
])("knows where everything stands after %i has moved to %i", (from, to, expected) => {
  expect([0, 1, 2].map(afterMoving(from, to))).toEqual(expected);
});

test("makes room for what is inserted", () => {
  expect([0, 1, 2].map(afterInserting(1))).toEqual([0, 2, 3]);
});
