// What a machine would be written as, state by state: to see what is different between two documents, and to write it.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Code, CodeEntry } from "../shared/code.ts";
import { contextCode, inputScopeType } from "../xstate-typescript/context-code.ts";
import { createFileUnit } from "../xstate-typescript/file-unit.ts";
import { createMachineUnit, namesOfMachine } from "../xstate-typescript/machine-unit.ts";
import { stateCode } from "../xstate-typescript/states-code.ts";

export interface StatePiece {
  readonly id: Id;
  readonly key: string;
  /** All but the states inside. */
  readonly entries: readonly CodeEntry[];
  /** With the states inside. */
  readonly whole: Code;
  readonly children: readonly Id[];
}

export const setupTables = ["actors", "actions", "guards", "delays"] as const;

export interface MachinePieces {
  readonly root: Id;
  readonly states: ReadonlyMap<Id, StatePiece>;
  readonly context: Code | undefined;
  /** What `setup` has to offer. */
  readonly setup: Readonly<Record<(typeof setupTables)[number], ReadonlyMap<string, Code>>>;
}

export function machinePieces(project: Project, id: Id): MachinePieces | undefined {
  const machine = project.machines[id];
  if (!machine) return undefined;
  const file = createFileUnit(project, [id]);
  for (const each of Object.keys(project.machines)) {
    namesOfMachine(file, each);
    file.written.add(each);
  }
  const unit = createMachineUnit(file, id, machine);
  const whole = stateCode(unit, machine.root)();
  const states = new Map<Id, StatePiece>();
  const waiting: { readonly id: Id; readonly key: string; readonly code: Code }[] = [
    { id: machine.root, key: "", code: whole },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = next.code.kind === "object" ? next.code.entries : [];
    const inside = entries.find(({ key }) => key === "states")?.value;
    const children = file.index.childrenOf(next.id).map((child) => child.id);
    states.set(next.id, {
      id: next.id,
      key: next.key,
      entries: entries.filter(({ key }) => key !== "states"),
      whole: next.code,
      children,
    });
    if (inside?.kind !== "object") continue;
    for (const [at, child] of children.entries()) {
      const entry = inside.entries[at];
      if (entry) waiting.push({ id: child, key: entry.key, code: entry.value });
    }
  }
  return {
    root: machine.root,
    states,
    context: contextCode(unit, inputScopeType(unit)),
    setup: { actors: unit.actors, actions: unit.actions, guards: unit.guards, delays: unit.delays },
  };
}
