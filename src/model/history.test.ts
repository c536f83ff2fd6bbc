import { expect, test } from "vitest";
import { diffProjects } from "./diff.ts";
import { emptyHistory, endGesture, type History, recordInHistory, redo, undo } from "./history.ts";
import type { Project } from "./schema/project.ts";
import { buildProject } from "./testing/build-project.ts";

const start = buildProject({ machine: "shop", states: { idle: {} } });

interface Doing {
  readonly project: Project;
  readonly history: History;
}

function rename({ project, history }: Doing, name: string, gesture?: string): Doing {
  const after = { ...project, name };
  const entry = { label: `Rename to ${name}`, diff: diffProjects(project, after), ...(gesture ? { gesture } : {}) };
  return { project: after, history: recordInHistory(history, entry) };
}

const fresh: Doing = { project: start, history: emptyHistory() };

test("undoes and redoes step by step, with the label of each step", () => {
  const done = rename(rename(fresh, "A"), "B");
  const once = undo(done.history, done.project);
  expect(once?.project.name).toBe("A");
  expect(once?.entry.label).toBe("Rename to B");
  const twice = once && undo(once.history, once.project);
  expect(twice?.project).toEqual(start);
  const again = twice && redo(twice.history, twice.project);
  expect(again?.project.name).toBe("A");
});

test("has nothing to undo or redo at the ends", () => {
  expect(undo(fresh.history, start)).toBeUndefined();
  expect(redo(fresh.history, start)).toBeUndefined();
});

test("forgets what was undone when something new is done", () => {
  const done = rename(fresh, "A");
  const back = undo(done.history, done.project);
  const other = back && rename(back, "C");
  expect(other && redo(other.history, other.project)).toBeUndefined();
});

test("undoes consecutive edits of one gesture together", () => {
  const typed = rename(rename(rename(fresh, "C", "typing"), "Ch", "typing"), "Charge", "typing");
  expect(typed.history.past).toHaveLength(1);
  expect(undo(typed.history, typed.project)?.project).toEqual(start);
});

test("keeps gestures apart when they were ended, undone or differ", () => {
  const ended = rename(fresh, "A", "typing");
  const next = rename({ ...ended, history: endGesture(ended.history) }, "B", "typing");
  expect(next.history.past).toHaveLength(2);
  expect(rename(next, "C", "other").history.past).toHaveLength(3);
  const back = undo(next.history, next.project);
  const there = back && redo(back.history, back.project);
  expect(there && rename(there, "D", "typing").history.past).toHaveLength(3);
});

test("records nothing for an edit that changes nothing or a gesture that came back to its start", () => {
  expect(rename(fresh, start.name).history).toBe(fresh.history);
  expect(rename(rename(fresh, "A", "drag"), start.name, "drag").history.past).toEqual([]);
});

test("keeps no more steps than its limit", () => {
  let doing: Doing = { project: start, history: emptyHistory(3) };
  for (const name of ["A", "B", "C", "D", "E"]) doing = rename(doing, name);
  expect(doing.history.past.map((entry) => entry.label)).toEqual(["Rename to C", "Rename to D", "Rename to E"]);
});
