// What the parts of one exported machine share: how its types are called, and what its setup has to offer.

import { collectProblems } from "#compile/problems.ts";
import { keysInside } from "#compile/state-keys.ts";
import type { Scope } from "#expr/check.ts";
import type { Type } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Code } from "../shared/code.ts";
import { camelCase, pascalCase } from "../shared/identifiers.ts";
import type { FileUnit } from "./file-unit.ts";

export interface MachineUnit {
  readonly file: FileUnit;
  readonly id: Id;
  readonly machine: Machine;
  readonly types: MachineNames;
  readonly contextType: Type;
  /** Implementations by the name they have in `setup`. */
  readonly actors: Map<string, Code>;
  readonly actions: Map<string, Code>;
  readonly guards: Map<string, Code>;
  readonly delays: Map<string, Code>;
  /** States that something refers to by `#id`. */
  readonly referred: Set<Id>;
  keyOf(state: Id): string;
  loose(at: DocumentPath): (text: string, reason: string) => void;
}

export interface MachineNames {
  readonly constant: string;
  readonly context: string;
  readonly event: string;
  readonly input: string;
  readonly output: string;
}

export function namesOfMachine(file: FileUnit, id: Id): MachineNames {
  const stem = pascalCase(file.project.machines[id]?.name ?? id).replace(/Machine$/, "") || "Machine";
  const of = (part: string) => file.names.of(`machine ${id} ${part}`, `${stem}${part}`);
  return {
    constant: file.names.of(`machine ${id}`, `${camelCase(stem)}Machine`),
    context: of("Context"),
    event: of("Event"),
    input: of("Input"),
    output: of("Output"),
  };
}

export function createMachineUnit(file: FileUnit, id: Id, machine: Machine): MachineUnit {
  const problems = collectProblems(file.project);
  const keys = new Map<Id, ReadonlyMap<Id, string>>();
  return {
    file,
    id,
    machine,
    types: namesOfMachine(file, id),
    contextType: contextTypeOf(machine),
    actors: new Map(),
    actions: new Map(),
    guards: new Map(),
    delays: new Map(),
    referred: new Set(),
    keyOf(state) {
      const parent = file.project.states[state]?.parent ?? "";
      const known = keys.get(parent) ?? keysInside({ project: file.project, problems }, parent);
      keys.set(parent, known);
      return known.get(state) ?? state;
    },
    loose: (at) => (text, reason) =>
      file.lose("looseType", `The types of the expression \`${text}\` don't fit, so it is cast to any: ${reason}`, at),
  };
}

/** A field without an initial value is absent at first. */
function contextTypeOf({ context }: Machine): Type {
  const fields = (context ?? []).map(({ name, type, initial }) => ({
    name,
    type: typeOf(type),
    optional: initial === undefined,
  }));
  return { kind: "object", fields };
}

export function withOwnContext(unit: MachineUnit, scope: Scope): Scope {
  return { ...scope, context: unit.contextType };
}
