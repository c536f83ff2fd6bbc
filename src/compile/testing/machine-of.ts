// What the compiler's tests share.

import type { AnyStateMachine } from "xstate";
import type { Project } from "#model/schema/project.ts";
import { compile } from "../compile.ts";
import { toMachine } from "../to-machine.ts";

export function machineOf(project: Project, id: string = Object.keys(project.machines)[0] ?? ""): AnyStateMachine {
  const compiled = compile(project, id);
  if (!compiled.config) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  return toMachine(compiled.config, compiled.implementations);
}

export interface Effect {
  readonly type: string;
  readonly params: unknown;
}

/** The effects of a step, without the functions that would carry them out. */
export function effectsOf(actions: readonly Effect[]): Effect[] {
  return actions.map(({ type, params }) => ({ type, params }));
}
