import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { ReferenceTo } from "../../references/rewrite-references.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State, StateKind } from "../../schema/state.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { kindNames } from "../support/problem-of-place.ts";
import { removeRecords } from "../support/remove-records.ts";
import { canAct, canHoldStates, childrenWithout, firstToStartIn } from "../support/state-tree.ts";

export interface ChangeStateKind {
  readonly state: Id;
  readonly kind: StateKind;
  /** Let go what the new kind can't have, instead of refusing. */
  readonly dropRest?: boolean;
}

/** Refuses to lose anything unless told to, and then says what would be lost. */
export function changeStateKind(
  project: Project,
  { state: id, kind, dropRest = false }: ChangeStateKind,
): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  const state = found.value;
  if (state.kind === kind) return success(project);
  if (!Object.hasOwn(keysOf, kind)) return refuse("invalid-value", `There is no kind of state called "${kind}".`);
  if (state.parent === null && !canAct(kind)) {
    const message = `${describeRecord(project, "states", id)} is the root of its machine and can't become ${kindNames[kind]}.`;
    return refuse("is-root", message, { table: "states", id });
  }
  const losses = lossesOf(project, id, state, kind);
  if (losses.names.length > 0 && !dropRest) {
    const message = `${describeRecord(project, "states", id)} has ${losses.names.join(", ")}, which ${kindNames[kind]} can't have. Remove that first, or change the kind and let it go.`;
    return refuse("in-use", message, { table: "states", id });
  }
  const without = removeRecords(project, losses.records).project;
  const changed = converted(without, id, kind);
  const parent = state.parent === null ? undefined : without.states[state.parent];
  const startsHere = kind === "history" && parent?.kind === "compound" && parent.initial === id;
  if (!startsHere || state.parent === null) return changeRecords(without, { states: { [id]: changed } });
  const { initial: _, ...rest } = parent;
  const initial = firstToStartIn(childrenWithout(without, state.parent, new Set([id])));
  return changeRecords(without, {
    states: { [id]: changed, [state.parent]: initial === undefined ? rest : { ...rest, initial } },
  });
}

/** What each kind has beside what every state has. */
const keysOf = {
  atomic: ["entry", "exit"],
  compound: ["entry", "exit", "output", "initial", "initialActions"],
  parallel: ["entry", "exit", "output"],
  final: ["entry", "exit", "output"],
  history: ["depth", "defaults"],
} as const satisfies Record<StateKind, readonly string[]>;

const names: Readonly<Record<string, string>> = {
  entry: "entry actions",
  exit: "exit actions",
  output: "an output",
  initialActions: "initial actions",
  defaults: "defaults",
};

function lossesOf(project: Project, id: Id, state: State, kind: StateKind) {
  const index = indexOf(project);
  const keys: readonly string[] = keysOf[kind];
  const lost = Object.keys(state).filter((key) => Object.hasOwn(names, key) && !keys.includes(key));
  const children = canHoldStates(kind) ? [] : index.childrenOf(id);
  const transitions = canAct(kind) ? [] : index.transitionsFrom(id);
  const invocations = canAct(kind) ? [] : index.invocationsOf(id);
  const counted = (count: number, noun: string) =>
    count === 0 ? [] : [count === 1 ? `a ${noun}` : `${count} ${noun}s`];
  const records: ReferenceTo[] = [
    ...children.map((child) => ({ table: "states" as const, id: child.id })),
    ...transitions.map((transition) => ({ table: "transitions" as const, id: transition.id })),
    ...invocations.map((invocation) => ({ table: "invocations" as const, id: invocation.id })),
  ];
  return {
    records,
    names: [
      ...counted(children.length, "state"),
      ...counted(transitions.length, "transition"),
      ...counted(invocations.length, "invocation").map((text) => text.replace("a inv", "an inv")),
      ...lost.map((key) => names[key] ?? key),
    ],
  };
}

function converted(project: Project, id: Id, kind: StateKind): State {
  const dropped = new Set(
    Object.values(keysOf)
      .flat()
      .filter((key) => !(keysOf[kind] as readonly string[]).includes(key)),
  );
  const kept = Object.entries(project.states[id] as State).filter(([key]) => !dropped.has(key as "entry"));
  const state = { ...Object.fromEntries(kept), kind } as State;
  if (state.kind === "history") return { ...state, depth: "shallow" };
  const initial = firstToStartIn(childrenWithout(project, id, new Set()));
  return state.kind === "compound" && initial !== undefined ? { ...state, initial } : state;
}
