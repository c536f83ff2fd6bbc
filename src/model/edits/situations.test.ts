// Every edit that changes the tree, in every situation that applies: forth, back by the diff to the same bytes, and forth
// again.

import { expect, test } from "vitest";
import { diffProjects } from "../diff.ts";
import { emptyHistory, recordInHistory, redo, undo } from "../history.ts";
import { checkIntegrity } from "../integrity.ts";
import { saveProject } from "../save.ts";
import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import { buildProject } from "../testing/build-project.ts";
import { type EditArguments, type EditName, editCatalogue } from "./catalogue.ts";
import { moveStates } from "./states/move-states.ts";

const drawn = buildProject({
  machine: "m",
  states: {
    a: { on: { go: "b" } },
    b: {
      states: { b1: { on: { next: "b2" } }, b2: { kind: "final" }, past: { kind: "history", defaults: ["b1"] } },
      stateDone: "a",
    },
    c: { states: { c1: { states: { deep: { on: { go: "a" } } } } } },
    both: { kind: "parallel", states: { left: { states: { l1: {} } }, right: { states: { r1: {} } } } },
  },
});

function moved(): Project {
  const result = moveStates(drawn, { states: ["b"], into: "c1" });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const situations: Readonly<Record<string, { readonly project: Project; readonly states: readonly Id[] }>> = {
  "a child": { project: drawn, states: ["b1"] },
  "a child of a parent that was moved": { project: moved(), states: ["b1"] },
  "several states, one inside another": { project: drawn, states: ["b", "b1", "a"] },
  "states at different depths": { project: drawn, states: ["deep", "a"] },
  "a state inside parallel": { project: drawn, states: ["l1"] },
  "a region": { project: drawn, states: ["left"] },
  "a container": { project: drawn, states: ["c"] },
  "a root": { project: drawn, states: ["m-root"] },
};

type Trials = { readonly [Name in EditName]?: (states: readonly Id[]) => EditArguments<Name> };

const trials: Trials = {
  createState: ([parent = ""]) => ({ parent, name: "New", kind: "final" }),
  renameState: ([state = ""]) => ({ state, name: "Renamed" }),
  deleteStates: (states) => ({ states }),
  duplicateStates: (states) => ({ states }),
  moveStates: (states) => ({ states, into: "right" }),
  reorderState: ([state = ""]) => ({ state, position: 0 }),
  groupStates: (states) => ({ states }),
  ungroupState: ([state = ""]) => ({ state, dropRest: true }),
  wrapInParallel: (states) => ({ states }),
  changeStateKind: ([state = ""]) => ({ state, kind: "parallel", dropRest: true }),
  extractMachine: ([state = ""]) => ({ state, dropCrossings: true }),
  addTransition: ([source = ""]) => ({ source, targets: ["a"], trigger: { kind: "always" } }),
};

for (const [situation, { project, states }] of Object.entries(situations)) {
  test(`undoes and redoes every edit of ${situation} to the same bytes`, () => {
    for (const name of Object.keys(trials) as (keyof typeof trials)[]) {
      const args = trials[name]?.(states) as never;
      const { apply, label } = editCatalogue[name];
      const result = apply(project, args);
      if (!result.ok) {
        expect(["is-root", "wrong-kind", "inside-itself"]).toContain(result.error.code);
        continue;
      }
      expect(checkIntegrity(result.value)).toEqual([]);
      // What is so already is no step: the first of its siblings was moved to the front.
      if (result.value === project) {
        expect(name).toBe("reorderState");
        continue;
      }
      const entry = { label: label(project, args), diff: diffProjects(project, result.value) };
      const back = undo(recordInHistory(emptyHistory(), entry), result.value);
      expect(back && saveProject(back.project)).toBe(saveProject(project));
      const again = back && redo(back.history, back.project);
      expect(again && saveProject(again.project)).toBe(saveProject(result.value));
    }
  });
}

test("refuses what a root can't undergo and allows what it can", () => {
  const outcomes = Object.entries(trials).map(([name, argumentsOf]) => {
    const { apply } = editCatalogue[name as EditName];
    return [name, apply(drawn, argumentsOf(["m-root"]) as never).ok];
  });
  expect(outcomes.filter(([, ok]) => ok).map(([name]) => name)).toEqual([
    "createState",
    "renameState",
    "changeStateKind",
    "addTransition",
  ]);
});
