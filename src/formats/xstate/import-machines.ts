// Source text with one or more machines as a document: the common part of reading TypeScript and JSON.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { failure, type Result } from "#base/result.ts";
import { shorten } from "#base/shorten.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { ContextField, Machine } from "#model/schema/machine.ts";
import type { Imported, ImportRefusal } from "../format.ts";
import { createProjectBuilder, fitting, type ProjectBuilder } from "../shared/project-builder.ts";
import { type ConfigValue, entry, textOfValue } from "./config-value.ts";
import { declareMissing } from "./declare-missing.ts";
import type { FoundMachine } from "./find-machines.ts";
import { type ImplementationTable, implementationTable } from "./implementation-table.ts";
import { contextOf } from "./import-context.ts";
import { collectStates, importStates } from "./import-states.ts";
import { xstateLosses } from "./losses.ts";
import type { Implementations, MachineImport, StateImport } from "./machine-import.ts";
import { alternativesOf } from "./object-types.ts";
import { eventsOf, fieldsOf } from "./read-types.ts";
import type { SourceFile } from "./source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "./syntax.ts";
import { typeTextOf } from "./type-text.ts";

export function importMachines(
  file: SourceFile,
  found: readonly FoundMachine[],
  name: string,
): Result<Imported, ImportRefusal> {
  const builder = createProjectBuilder(name);
  const named = found.map((machine, position) => ({
    machine,
    name: nameOfMachine(machine, found.length > 1 ? `${name} ${position + 1}` : name),
  }));
  const ids = new Map<string, Id>();
  const namelessServices = new Map<string, number>();
  const planned = named.map(({ machine, name }) => {
    const id = builder.freshId(name, "machine");
    if (machine.name !== undefined) ids.set(machine.name, id);
    return { machine, name, id };
  });
  for (const { machine, name: title, id } of planned)
    importMachine(file, builder, machine, fitting(title), id, ids, namelessServices);
  const result = builder.finish();
  return result.ok ? result : failure(result.error);
}

function nameOfMachine({ name, config }: FoundMachine, otherwise: string): string {
  const id = textOfValue(entry(config, "id"));
  return id?.replace(/-root$/, "") || name?.replace(/Machine$/, "") || otherwise;
}

function importMachine(
  source: SourceFile,
  builder: ProjectBuilder,
  found: FoundMachine,
  name: string,
  id: Id,
  machines: ReadonlyMap<string, Id>,
  namelessServices: Map<string, number>,
): void {
  const file: SourceFile = { ...source, isOld: found.isOld };
  const statesByName = new Map<string, StateImport>();
  const room = { left: 1000 + file.text.length / 4 };
  const root = collectStates(builder, found.config, name, statesByName, room);
  const made: MachineImport = {
    file,
    builder,
    isOld: found.isOld,
    machine: id,
    root,
    implementations: implementationsOf(found.sources),
    statesByName,
    invocationsByName: new Map(),
    namelessServices,
    machines,
    placeOf: (node) => file.placeOf(node),
    lose(code, message, node, inDocument?: DocumentPath) {
      const { kind } = xstateLosses[code];
      builder.lose({
        code,
        kind,
        message,
        ...(node ? { inText: file.placeOf(node) } : {}),
        ...(inDocument ? { inDocument } : {}),
      });
    },
  };
  // A machine without an id is reached by its key.
  if (!statesByName.has("(machine)")) statesByName.set("(machine)", root);
  if (found.isOld)
    made.lose("v4", `"${name}" is written for XState 4 and was translated.`, found.node, ["machines", id]);
  for (const node of found.contexts)
    made.lose("context", "What `.withContext(…)` gives the machine is left out; it starts with its own context.", node);
  importStates(made);
  builder.addMachine(id, machineRecord(made, found, name), file.placeOf(found.node));
  declareMissing(made);
  noteBorrowed(made);
  noteUnused(made, name);
  if (room.left <= 0 || file.work.left <= 0)
    made.lose("spread", `The constants of "${name}" stand for more than is read; the rest was left out.`, found.node);
}

/** A text of another file, whatever it says, is called as its constant. */
function noteBorrowed({ file, lose }: MachineImport): void {
  for (const [text, node] of file.borrowed)
    lose(
      "borrowed",
      `What \`${text.slice(0, 60)}\` says is not in this file; it is called by its last name here.`,
      node,
    );
  file.borrowed.clear();
}

function implementationsOf(sources: readonly ConfigValue[]): Implementations {
  return {
    actions: implementationTable(sources, ["actions"]),
    guards: implementationTable(sources, ["guards"]),
    delays: implementationTable(sources, ["delays"]),
    actors: implementationTable(sources, ["actors", "services", "activities"]),
  };
}

/** Code that no state asks for has no place in a drawing. */
function noteUnused({ implementations, lose }: MachineImport, name: string): void {
  for (const [kind, table] of Object.entries(implementations)) {
    const unused = (table as ImplementationTable).unasked();
    const [first] = unused;
    if (!first) continue;
    const some = unused.slice(0, 5).map(([each]) => `"${shorten(each, 40)}"`);
    const more = unused.length > 5 ? ` and ${unused.length - 5} more` : "";
    lose("unused", `No state of "${name}" uses the ${kind} ${some.join(", ")}${more}; left out.`, first[1].node);
  }
}

function machineRecord(made: MachineImport, found: FoundMachine, name: string): Machine {
  const types = declaredTypes(made.file, found);
  const declared = new Map((fieldsOf(made.file, types.get("context")) ?? []).map((field) => [field.name, field]));
  const declaredInput = fieldsOf(made.file, types.get("input")) ?? [];
  const context = contextOf(made, entry(found.config, "context"), declaredInput);
  const names = [...new Set([...context.keys(), ...declared.keys()])];
  const fields: ContextField[] = names.map((field) => {
    const initial = context.get(field);
    const type = declared.get(field)?.type ?? typeOfText(initial);
    return { name: field, type, ...(initial === undefined ? {} : { initial }) };
  });
  const input = [...declaredInput, ...undeclaredInput(context, declaredInput)];
  const output = types.get("output") && typeTextOf(made.file, types.get("output"));
  for (const [event, payload] of eventsOf(made.file, types.get("events"))) declareEvent(made, event, payload);
  return {
    name,
    root: made.root.id,
    ...(input.length > 0 ? { input } : {}),
    ...(fields.length > 0 ? { context: fields } : {}),
    ...(output && output !== "unknown" ? { output } : {}),
  };
}

/** As in plain JavaScript: what the initial context reads of an input that is declared nowhere. */
function undeclaredInput(context: ReadonlyMap<string, string | undefined>, declared: readonly ContextField[]) {
  const known = new Set(declared.map(({ name }) => name));
  const read = [...context.values()].flatMap((text) => [
    ...(text ?? "").matchAll(/(?<![\w$.])input\??\.([A-Za-z_$][\w$]*)/g),
  ]);
  const names = new Set(read.flatMap(([, name]) => name ?? []));
  return [...names]
    .filter((name) => !known.has(name) && !isForbiddenName(name))
    .map((name) => ({ name, type: "unknown", optional: true }));
}

function declareEvent({ builder }: MachineImport, name: string, payload: NonNullable<Machine["input"]>): void {
  const id = builder.event(fitting(name));
  const record = builder.project.events[id];
  if (record && payload.length > 0) builder.put("events", id, { ...record, payload });
}

/** `types: { context: {} as T }`, `types: {} as { context: T }`, and `createMachine<Context, Event>`. */
function declaredTypes(file: SourceFile, { types }: FoundMachine): ReadonlyMap<string, SyntaxNode> {
  const declared = new Map<string, SyntaxNode>();
  if (types?.type === "TSTypeParameterInstantiation") {
    const [context, events] = parts(types, "params");
    if (context) declared.set("context", context);
    if (events) declared.set("events", events);
    return declared;
  }
  for (const property of parts(types, "properties")) {
    const key = nameOf(part(property, "key"));
    const annotation = part(part(property, "value"), "typeAnnotation");
    if (key !== undefined && annotation) declared.set(key, annotation);
  }
  for (const { name, type } of alternativesOf(file, part(types, "typeAnnotation"))?.[0] ?? [])
    if (type) declared.set(name, type);
  return declared;
}

function typeOfText(initial: string | undefined): string {
  if (initial === undefined) return "unknown";
  if (/^-?\d+(?:\.\d+)?$/.test(initial)) return "number";
  if (/^(?:true|false)$/.test(initial)) return "boolean";
  return /^(?:"[^"]*"|'[^']*')$/.test(initial) ? "string" : "unknown";
}
