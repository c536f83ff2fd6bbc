// What one edit costs on a large document, capture of its diff included, beside compiling that document.

import { compile } from "#compile/compile.ts";
import { diffProjects } from "#model/diff.ts";
import { placeThings } from "#model/edits/layout/place-things.ts";
import { createState } from "#model/edits/states/create-state.ts";
import { deleteStates } from "#model/edits/states/delete-states.ts";
import { moveStates } from "#model/edits/states/move-states.ts";
import { renameState } from "#model/edits/states/rename-state.ts";
import { addTransition } from "#model/edits/transitions/add-transition.ts";
import { setGuard } from "#model/edits/transitions/set-guard.ts";
import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";

const repetitions = 31;

export function bench() {
  const project = generateProject({ states: 5000, depth: 6, transitionsPerState: 1.5, seed: 1 });
  const states = Object.keys(project.states).filter((id) => project.states[id]?.kind === "atomic");
  const transitions = Object.keys(project.transitions);
  const state = (turn: number) => states[(turn * 97) % states.length] ?? "";
  const transition = (turn: number) => transitions[(turn * 97) % transitions.length] ?? "";
  const edits: Record<string, (project: Project, turn: number) => ReturnType<typeof renameState>> = {
    "rename a state": (before, turn) => renameState(before, { state: state(turn), name: `Renamed ${turn}` }),
    "create a state": (before, turn) => createState(before, { parent: project.states[state(turn)]?.parent ?? "" }),
    "move a state": (before, turn) => moveStates(before, { states: [state(turn)], into: "root" }),
    "delete a state": (before, turn) => deleteStates(before, { states: [state(turn)] }),
    "add a transition": (before, turn) =>
      addTransition(before, { source: state(turn), targets: [state(turn + 1)], trigger: { kind: "always" } }),
    "set a guard": (before, turn) =>
      setGuard(before, { transition: transition(turn), guard: { kind: "expression", expression: "context.urgent" } }),
    "drag a state": (before, turn) => placeThings(before, { states: { [state(turn)]: { x: turn, y: turn } } }),
  };
  const compileMs = medianMs(() => compile(unseen(project), "generated"));
  const rows = Object.entries(edits).map(([name, edit]) => {
    let before = project;
    // Each on the document the edit before left, so that nothing about the tables it changed is known yet.
    const editMs = medianMs((turn) => {
      const result = edit(before, turn);
      if (!result.ok) throw new Error(result.error.message);
      const diff = diffProjects(before, result.value);
      before = result.value;
      return diff;
    });
    return [name, editMs.toFixed(2), `1/${Math.floor(compileMs / editMs)}`];
  });
  return {
    title: "One edit on 5,000 states and 7,500 transitions, diff capture included",
    columns: ["edit", "ms", `of a compile (${compileMs.toFixed(0)} ms)`],
    rows,
  };
}

/** A document whose tables are new to every cache. */
function unseen(project: Project): Project {
  const { states, transitions, invocations } = project;
  return { ...project, states: { ...states }, transitions: { ...transitions }, invocations: { ...invocations } };
}

function medianMs(work: (turn: number) => unknown): number {
  const times = Array.from({ length: repetitions }, (_, turn) => {
    const start = performance.now();
    work(turn);
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(repetitions / 2)] ?? Number.NaN;
}
