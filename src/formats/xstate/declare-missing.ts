// Context fields that are read or assigned and that the source declares nowhere, as in plain JavaScript, and those that
// are emptied.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Action } from "#model/schema/action.ts";
import type { ContextField } from "#model/schema/machine.ts";
import type { MachineImport, StateImport } from "./machine-import.ts";

export function declareMissing({ builder, machine, root }: MachineImport): void {
  const record = builder.project.machines[machine];
  if (!record) return;
  const { states, transitions, invocations } = builder.project;
  const own = new Set(idsIn(root));
  const records = [
    ...[...own].map((id) => states[id]),
    ...Object.values(transitions).filter(({ source }) => own.has(source)),
    ...Object.values(invocations).filter(({ state }) => own.has(state)),
  ];
  const declared = new Set((record.context ?? []).map(({ name }) => name));
  const names = new Set<string>();
  const emptied = new Set<string>();
  for (const each of records) {
    const text = JSON.stringify(each) ?? "";
    for (const [, name] of text.matchAll(/\bcontext\??\.([A-Za-z_$][\w$]*)/g)) if (name) names.add(name);
    for (const action of actionsIn(each))
      if (action.kind === "assign")
        for (const [name, value] of Object.entries(action.values)) {
          names.add(name);
          if (value === "undefined") emptied.add(name);
        }
  }
  const missing = [...names].filter((name) => !declared.has(name) && !isForbiddenName(name));
  if (missing.length === 0 && emptied.size === 0) return;
  const known = (record.context ?? []).map((field) => (emptied.has(field.name) ? emptiable(field) : field));
  const context = [...known, ...missing.map((name) => ({ name, type: "unknown" }))];
  builder.project.machines[machine] = { ...record, context };
}

/** A field that is optional in the source may be set to undefined there. */
function emptiable(field: ContextField): ContextField {
  const isAny = field.type === "unknown" || /\bundefined$/.test(field.type);
  return isAny ? field : { ...field, type: `${field.type} | undefined` };
}

function idsIn(root: StateImport): string[] {
  const found: string[] = [];
  const waiting = [root];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    found.push(state.id);
    for (const child of state.children.values()) waiting.push(child);
  }
  return found;
}

function actionsIn(record: unknown): readonly Action[] {
  const { entry, exit, actions, initialActions } = (record ?? {}) as Readonly<
    Record<string, readonly Action[] | undefined>
  >;
  return [entry, exit, actions, initialActions].flatMap((list) => list ?? []);
}
