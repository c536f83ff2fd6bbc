// What must hold between the records of a document for edits and views to be correct. A document that breaks any of it
// is not loaded, and no edit may produce one. What is merely wrong as a workflow (no initial state, nothing handles an
// event) is left to the rules, because people draw things step by step.
//
// Layout entries of records that are gone are accepted and kept: they mean nothing, they arise in every merge of two
// branches of which one deleted what the other moved, and refusing the whole file over them would help nobody.

import { runToEnd } from "#base/run-to-end.ts";
import { shorten } from "#base/shorten.ts";
import { describeRecord, nounOf } from "./describe.ts";
import { entriesOf } from "./queries/entries-of.ts";
import { indexOf } from "./queries/project-index.ts";
import { type DocumentPath, referencesOf } from "./queries/references.ts";
import type { Id } from "./schema/common.ts";
import type { Project, TableName } from "./schema/project.ts";
import type { State } from "./schema/state.ts";

export interface IntegrityProblem {
  readonly code:
    | "dangling-reference"
    | "parent-cycle"
    | "root-has-parent"
    | "root-kind"
    | "shared-root"
    | "state-without-machine"
    | "childless-kind"
    | "initial-not-a-child"
    | "other-machine"
    | "invocation-elsewhere";
  readonly message: string;
  readonly path: DocumentPath;
}

export function checkIntegrity(project: Project): IntegrityProblem[] {
  return runToEnd(integrityChecks(project));
}

/** Stops after each check. */
export function* integrityChecks(project: Project): Generator<void, IntegrityProblem[]> {
  const problems = danglingReferences(project);
  yield;
  const cycles = parentCycles(project);
  // In a circle nothing is where it seems to be: what else could be said would only follow from it.
  if (cycles.length > 0) return [...problems, ...cycles];
  for (const check of [rootProblems, stateProblems, machineCrossings, triggerProblems]) {
    yield;
    problems.push(...check(project));
  }
  return problems;
}

function danglingReferences(project: Project): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  for (const { path, table, id } of referencesOf(project)) {
    if (Object.hasOwn(project[table], id)) continue;
    const [holderTable, holder, ...rest] = path as [TableName, Id, ...(string | number)[]];
    const message =
      `${capitalised(describeRecord(project, holderTable, holder))} refers to the ${nounOf(table)} "${id}" ` +
      `(in "${shorten(rest.join("."))}"), but there is no ${nounOf(table)} with that id. ` +
      `Add it to "${table}" or correct the reference.`;
    problems.push({ code: "dangling-reference", message, path });
  }
  return problems;
}

function parentCycles(project: Project): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  const settled = new Set<Id>();
  for (const start of Object.keys(project.states)) {
    const walked = new Set<Id>();
    let state: Id | null | undefined = start;
    while (state && !settled.has(state) && !walked.has(state) && Object.hasOwn(project.states, state)) {
      walked.add(state);
      state = project.states[state]?.parent;
    }
    if (state && walked.has(state)) {
      const chain = [...walked];
      const cycle = chain.slice(chain.indexOf(state));
      problems.push({ code: "parent-cycle", message: cycleMessage(project, cycle), path: ["states", state, "parent"] });
    }
    for (const seen of walked) settled.add(seen);
  }
  return problems;
}

function cycleMessage(project: Project, cycle: readonly Id[]): string {
  const [first = ""] = cycle;
  if (cycle.length === 1) return `${capitalised(describeRecord(project, "states", first))} is its own parent.`;
  const shown = cycle.slice(0, 5).map((id) => `"${project.states[id]?.name ?? id}"`);
  const chain = [...shown, ...(cycle.length > 5 ? ["…"] : []), shown[0]].join(" → ");
  return `States lie inside each other in a circle: ${chain} (each is inside the next). Give one of them another parent.`;
}

function rootProblems(project: Project): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  const ownerOfRoot = new Map<Id, Id>();
  for (const [id, machine] of entriesOf(project.machines)) {
    const path = ["machines", id, "root"];
    const root = Object.hasOwn(project.states, machine.root) ? project.states[machine.root] : undefined;
    if (!root) continue;
    const other = ownerOfRoot.get(machine.root);
    if (other !== undefined) {
      const message = `Machines ${quoted(project.machines[other]?.name)} and ${quoted(machine.name)} share the root state ${quoted(root.name)}. Every machine needs a root of its own.`;
      problems.push({ code: "shared-root", message, path });
    }
    ownerOfRoot.set(machine.root, id);
    if (root.parent !== null) {
      const message = `State ${quoted(root.name)} is the root of machine ${quoted(machine.name)}, but lies inside another state. The parent of a root is null.`;
      problems.push({ code: "root-has-parent", message, path: ["states", machine.root, "parent"] });
    }
    if (root.kind === "final" || root.kind === "history") {
      const message = `State ${quoted(root.name)} is the root of machine ${quoted(machine.name)} and can't be of kind "${root.kind}". Use "compound" or "parallel".`;
      problems.push({ code: "root-kind", message, path: ["states", machine.root, "kind"] });
    }
  }
  return problems;
}

function stateProblems(project: Project): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  const roots = new Set(Object.values(project.machines).map((machine) => machine.root));
  for (const [id, state] of entriesOf(project.states)) {
    if (state.parent === null) {
      if (roots.has(id)) continue;
      const message = `State ${quoted(state.name)} belongs to no machine: it has no parent and is no machine's root. Give it a parent or remove it.`;
      problems.push({ code: "state-without-machine", message, path: ["states", id, "parent"] });
      continue;
    }
    const parent = Object.hasOwn(project.states, state.parent) ? project.states[state.parent] : undefined;
    if (parent && !canHoldStates(parent)) {
      const message = `State ${quoted(state.name)} lies inside ${quoted(parent.name)}, which is of kind "${parent.kind}" and can't hold states. Make ${quoted(parent.name)} "compound" or "parallel".`;
      problems.push({ code: "childless-kind", message, path: ["states", id, "parent"] });
    }
  }
  for (const [id, state] of entriesOf(project.states)) {
    if (state.kind !== "compound" || state.initial === undefined) continue;
    const initial = Object.hasOwn(project.states, state.initial) ? project.states[state.initial] : undefined;
    if (!initial || initial.parent === id) continue;
    const message = `State ${quoted(state.name)} starts in ${quoted(initial.name)}, which does not lie directly inside it. Choose one of its own states as "initial".`;
    problems.push({ code: "initial-not-a-child", message, path: ["states", id, "initial"] });
  }
  return problems;
}

function canHoldStates(state: State): boolean {
  return state.kind === "compound" || state.kind === "parallel";
}

/** Ids of states that must be in the machine of the record that names them. */
function machineCrossings(project: Project): IntegrityProblem[] {
  const index = indexOf(project);
  const problems: IntegrityProblem[] = [];
  for (const { path, table, id } of referencesOf(project)) {
    if (table !== "states") continue;
    const [holderTable, holder, key] = path as [TableName, Id, string];
    const home = homeOf(project, holderTable, holder);
    if (home === undefined || key === "parent" || key === "source" || key === "initial") continue;
    const from = index.machineOf(home);
    const to = index.machineOf(id);
    if (from === undefined || to === undefined || from === to) continue;
    const message =
      `${capitalised(describeRecord(project, holderTable, holder))} in machine ${quoted(project.machines[from]?.name)} refers to ` +
      `${describeRecord(project, "states", id)} of another machine, ${quoted(project.machines[to]?.name)}. ` +
      "Transitions, guards and history stay inside one machine; send an event to reach another.";
    problems.push({ code: "other-machine", message, path });
  }
  return problems;
}

function homeOf(project: Project, table: TableName, id: Id): Id | undefined {
  if (table === "states") return id;
  return table === "transitions" ? project.transitions[id]?.source : undefined;
}

function triggerProblems(project: Project): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  for (const [id, { trigger, source }] of entriesOf(project.transitions)) {
    if (trigger.kind !== "invocationDone" && trigger.kind !== "invocationError") continue;
    const invocation = Object.hasOwn(project.invocations, trigger.invocation)
      ? project.invocations[trigger.invocation]
      : undefined;
    if (!invocation || invocation.state === source) continue;
    const message =
      `${capitalised(describeRecord(project, "transitions", id))} leaves ${describeRecord(project, "states", source)} when ` +
      `${describeRecord(project, "invocations", trigger.invocation)} ends, but that runs in ` +
      `${describeRecord(project, "states", invocation.state)}. Make the transition start there.`;
    problems.push({ code: "invocation-elsewhere", message, path: ["transitions", id, "trigger", "invocation"] });
  }
  return problems;
}

function quoted(name: string | undefined): string {
  return `"${name ?? ""}"`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
