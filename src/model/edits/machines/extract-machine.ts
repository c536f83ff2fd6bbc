import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { wordsIn } from "../../expressions/words-in.ts";
import { documentOrder } from "../../queries/hierarchy.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Machine } from "../../schema/machine.ts";
import type { Project } from "../../schema/project.ts";
import type { State, StateOf } from "../../schema/state.ts";
import type { Transition } from "../../schema/transition.ts";
import { takenNames } from "../records/table-record.ts";
import { changeRecords, writeRecords } from "../support/change-records.ts";
import { dropCrossings } from "../support/drop-crossings.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { freshIds } from "../support/fresh-id.ts";
import { uniqueName } from "../support/unique-name.ts";

export interface ExtractMachine {
  readonly state: Id;
  readonly name?: string;
  /** Leave behind what would reach from one machine into the other, instead of refusing. */
  readonly dropCrossings?: boolean;
}

/**
 * Makes a machine of what is inside a state. The state stays, with everything that leads to it and from it, and invokes
 * the machine. Context that is read inside is handed over as input.
 */
export function extractMachine(project: Project, args: ExtractMachine): Result<Project, EditError> {
  const found = findRecord(project, "states", args.state);
  if (!found.ok) return failure(found.error);
  const state = found.value;
  const about = { table: "states", id: args.state } as const;
  const children = indexOf(project).childrenOf(args.state);
  if (state.parent === null)
    return refuse("is-root", `${describeRecord(project, "states", args.state)} is a machine already.`, about);
  if ((state.kind !== "compound" && state.kind !== "parallel") || children.length === 0) {
    const message = `${describeRecord(project, "states", args.state)} holds no states that could become a machine.`;
    return refuse("wrong-kind", message, about);
  }
  const fresh = freshIds(project);
  const name = uniqueName(args.name?.trim() || state.name, takenNames(project, "machines"));
  const machineId = fresh(name, "machine");
  const root = fresh(`${machineId}-root`, "root");
  const invocation = fresh(`${state.name} ${name}`, "invocation");
  const handed = contextReadInside(project, args.state);
  const drawn = changeRecords(project, {
    machines: { [machineId]: machineWith(name, root, handed) },
    states: {
      ...Object.fromEntries(children.map(({ id, record }) => [id, { ...record, parent: root }])),
      [root]: rootFrom(state, name),
      [args.state]: shellOf(state),
    },
    invocations: {
      [invocation]: {
        state: args.state,
        order: Math.floor(indexOf(project).invocationsOf(args.state).at(-1)?.record.order ?? -1) + 1,
        callee: { kind: "machine", machine: machineId },
        ...(handed.length > 0
          ? { input: Object.fromEntries(handed.map((field) => [field.name, `context.${field.name}`])) }
          : {}),
      },
    },
  });
  if (!drawn.ok) return drawn;
  const waiting = writeRecords(drawn.value, { transitions: waitingFor(project, args.state, invocation) });
  const cleared = dropCrossings(waiting, documentOrder(waiting, root));
  if (cleared.count === 0 || args.dropCrossings) return success(cleared.project);
  const message = `${cleared.count === 1 ? "One connection reaches" : `${cleared.count} connections reach`} from inside ${describeRecord(project, "states", args.state)} to the outside or back, among them ${cleared.example}. Remove them first, or extract and let them go.`;
  return refuse("other-machine", message, about);
}

function contextReadInside(project: Project, state: Id): NonNullable<Machine["context"]> {
  const index = indexOf(project);
  const machine = index.machineOf(state);
  const context = machine === undefined ? undefined : project.machines[machine]?.context;
  if (!context) return [];
  const inside = documentOrder(project, state).slice(1);
  const words = wordsIn([
    inside.map((id) => project.states[id]),
    inside.map((id) => [index.transitionsFrom(id), index.invocationsOf(id)]),
    project.states[state],
  ]);
  return context.filter((field) => words.has(field.name));
}

function machineWith(name: string, root: Id, handed: NonNullable<Machine["context"]>): Machine {
  if (handed.length === 0) return { name, root };
  return {
    name,
    root,
    input: handed.map((field) => ({ name: field.name, type: field.type })),
    context: handed.map((field) => ({ ...field, initial: `input.${field.name}` })),
  };
}

function rootFrom(state: StateOf<"compound"> | StateOf<"parallel">, name: string): State {
  const place = { name, parent: null, order: 0, ...(state.output === undefined ? {} : { output: state.output }) };
  if (state.kind === "parallel") return { kind: "parallel", ...place };
  const { initial, initialActions } = state;
  return { kind: "compound", ...place, ...(initial ? { initial } : {}), ...(initialActions ? { initialActions } : {}) };
}

function shellOf(state: StateOf<"compound"> | StateOf<"parallel">): State {
  if (state.kind === "parallel") {
    const { output: _, ...rest } = state;
    return { ...rest, kind: "atomic" };
  }
  const { output: _, initial: __, initialActions: ___, ...rest } = state;
  return { ...rest, kind: "atomic" };
}

/** What waited for the states inside to finish now waits for the machine. */
function waitingFor(project: Project, state: Id, invocation: Id): Record<Id, Transition> {
  const done = indexOf(project)
    .transitionsFrom(state)
    .filter(({ record }) => record.trigger.kind === "stateDone");
  return Object.fromEntries(
    done.map(({ id, record }) => [id, { ...record, trigger: { kind: "invocationDone", invocation } }]),
  );
}
