// The engines of a project's machines, each made when it is first asked for and kept as long as the project: a document
// that is simulated again at every keystroke is compiled once.

import { compile } from "#compile/compile.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Engine } from "./engine.port.ts";
import { createXStateEngine } from "./xstate-engine.ts";

export interface Engines {
  engineOf(machine: Id): Engine | undefined;
  /** Why a machine can't run. */
  refusal(machine: Id): string | undefined;
}

const kept = new WeakMap<Project, Engines>();

export function createEngines(project: Project): Engines {
  const known = kept.get(project);
  if (known) return known;
  const engines = makeEngines(project);
  kept.set(project, engines);
  return engines;
}

function makeEngines(project: Project): Engines {
  const made = new Map<Id, Engine | string>();

  function get(machine: Id): Engine | string {
    const known = made.get(machine);
    if (known !== undefined) return known;
    const engine = make(project, machine);
    made.set(machine, engine);
    return engine;
  }

  return {
    engineOf(machine) {
      const engine = get(machine);
      return typeof engine === "string" ? undefined : engine;
    },
    refusal(machine) {
      const engine = get(machine);
      return typeof engine === "string" ? engine : undefined;
    },
  };
}

function make(project: Project, machine: Id): Engine | string {
  const compiled = compile(project, machine);
  if (compiled.config) return createXStateEngine(compiled.config, compiled);
  const reason = compiled.problems.find(({ severity }) => severity === "error")?.message ?? "It has no states.";
  const name = project.machines[machine]?.name;
  return name === undefined ? reason : `"${name}" can't be simulated: ${reason}`;
}
