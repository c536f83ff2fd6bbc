// Document → XState v5. The same document always gives the same bytes; what can't be compiled is a problem, never an
// exception. `createMachine(config, implementations)` runs without anything of Faultline (see to-machine.ts).

import type { AnyActorLogic, AnyStateMachine } from "xstate";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import { brokenMachine } from "./actor-stubs.ts";
import type { Compilation, Implementation } from "./compilation.ts";
import type { MachineConfig } from "./config.ts";
import { compileContext } from "./context.ts";
import { collectExpressions } from "./expressions.ts";
import type { Implementations } from "./implementations.ts";
import { checkInvocationCircle } from "./invocation-circles.ts";
import { createNameTable } from "./names.ts";
import { createNestingBound } from "./nesting-bound.ts";
import { type CompileProblem, collectProblems } from "./problems.ts";
import { buildSourceMap, type SourceMap } from "./source-map.ts";
import { compileStateNodes } from "./state-nodes.ts";
import { toMachine } from "./to-machine.ts";

export interface Compiled {
  /** Absent when a problem is an error. */
  readonly config: MachineConfig | undefined;
  readonly implementations: Implementations;
  readonly sourceMap: SourceMap;
  readonly problems: readonly CompileProblem[];
}

/** Far more than any workflow needs at once, and soon over. */
const maxIterations = 10_000;

export function compile(project: Project, machineId: Id): Compiled {
  return compileWith(project, machineId, { logic: new Map(), bound: createNestingBound() });
}

/** Machines that invoke each other share the logic of each, so that a circle of them comes to an end. */
interface Machines {
  readonly logic: Map<Id, AnyActorLogic>;
  readonly bound: (machine: AnyStateMachine) => AnyStateMachine;
}

function compileWith(project: Project, machineId: Id, machines: Machines): Compiled {
  const machine = Object.hasOwn(project.machines, machineId) ? project.machines[machineId] : undefined;
  const compilation = startCompilation(project, machine?.root ?? "", machines);
  const { problems, sourceMap } = compilation;
  const config = machine ? compileMachine(compilation, machineId, machine) : undefined;
  if (!machine) {
    const message = `There is no machine "${machineId}" in this project.`;
    problems.add({ code: "unknown-machine", severity: "error", message, about: [] });
  }
  const isBroken = problems.found.some(({ severity }) => severity === "error");
  return {
    config: isBroken ? undefined : config,
    implementations: implementationsOf(compilation),
    sourceMap: sourceMap.finished(),
    problems: problems.found,
  };
}

function compileMachine(compilation: Compilation, machineId: Id, machine: Machine): MachineConfig | undefined {
  if (!checkRoot(compilation, machineId, machine)) return undefined;
  checkInvocationCircle(compilation, machineId);
  const { constants, action } = compileContext(compilation, machineId, machine);
  const { id, type, description, entry, ...rest } = compileStateNodes(compilation, machine.root);
  const start = action === undefined ? [] : [action];
  return {
    id,
    ...(description || machine.description ? { description: description ?? machine.description ?? "" } : {}),
    ...(type ? { type } : {}),
    ...(machine.context && machine.context.length > 0 ? { context: constants } : {}),
    ...(entry || action ? { entry: [...start, ...(entry ?? [])] } : {}),
    ...rest,
    options: { maxIterations },
  };
}

function checkRoot({ project, problems }: Compilation, id: Id, { name, root }: Machine): boolean {
  const at = ["machines", id, "root"];
  if (!Object.hasOwn(project.states, root)) {
    problems.dangling(at, "states", root);
    return false;
  }
  if (project.states[root]?.kind !== "history") return true;
  const message = `The root of machine "${name}" can't be a history state. Make it compound or parallel.`;
  problems.add({
    code: "wrong-kind",
    severity: "error",
    message,
    about: [{ table: "states", id: root }],
    place: { path: at },
  });
  return false;
}

function startCompilation(project: Project, root: Id, machines: Machines): Compilation {
  const problems = collectProblems(project);
  const actions = createNameTable<Implementation>();
  const guards = createNameTable<Implementation>();
  for (const [id, { kind, name }] of Object.entries(project.implementations)) {
    (kind === "guard" ? guards : actions).reserve(`named ${id}`, name);
  }
  return {
    project,
    root,
    index: indexOf(project),
    problems,
    expressions: collectExpressions(problems),
    sourceMap: buildSourceMap(),
    actions,
    guards,
    delays: createNameTable(),
    actors: new Map(),
    machineLogic: (id) => machineLogic(project, id, machines),
  };
}

function machineLogic(project: Project, id: Id, machines: Machines): AnyActorLogic {
  const known = machines.logic.get(id);
  if (known) return known;
  const compiled = compileWith(project, id, machines);
  const logic = compiled.config
    ? machines.bound(toMachine(compiled.config, compiled.implementations))
    : brokenMachine(project.machines[id]?.name ?? id, compiled.problems[0]?.message ?? "");
  machines.logic.set(id, logic);
  return logic;
}

function implementationsOf({ actions, guards, delays, actors }: Compilation): Implementations {
  const lazyActors: Record<string, AnyActorLogic> = {};
  for (const [name, make] of actors) {
    let made: AnyActorLogic | undefined;
    const get = () => (made ??= make());
    Object.defineProperty(lazyActors, name, { enumerable: true, configurable: true, get });
  }
  return {
    actions: actions.implementations(),
    guards: guards.implementations(),
    delays: delays.implementations(),
    actors: lazyActors,
  };
}
