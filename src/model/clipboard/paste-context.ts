// The context fields that pasted states read or set, in the machine they come to.

import type { Id } from "../schema/common.ts";
import type { Machine } from "../schema/machine.ts";
import type { Project } from "../schema/project.ts";
import type { Clipping } from "./clipping.ts";

export interface PastedContext {
  readonly machines: Readonly<Record<Id, Machine>>;
  readonly mapped: readonly string[];
  readonly added: readonly string[];
}

export function pasteContext(project: Project, clipping: Clipping, machineId: Id | undefined): PastedContext {
  const machine = machineId === undefined ? undefined : project.machines[machineId];
  const brought = clipping.project.machines[clipping.host]?.context ?? [];
  if (!machine || machineId === undefined || brought.length === 0) return { machines: {}, mapped: [], added: [] };
  const there = machine.context ?? [];
  const added = brought.filter((field) => !there.some((other) => other.name === field.name));
  const mapped = brought.flatMap((field) => {
    const other = there.find(({ name }) => name === field.name);
    if (!other) return [];
    const note = other.type === field.type ? "" : `, which has the type ${other.type} here and had ${field.type}`;
    return [`context field "${field.name}"${note}`];
  });
  return {
    machines: added.length === 0 ? {} : { [machineId]: { ...machine, context: [...there, ...added] } },
    mapped,
    added: added.map((field) => `context field "${field.name}"`),
  };
}
