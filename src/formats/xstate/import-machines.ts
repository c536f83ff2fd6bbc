// Source text with one or more machines as a document: the common part of reading TypeScript and JSON.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { failure, type Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { ContextField, Machine } from "#model/schema/machine.ts";
import type { Imported, ImportRefusal } from "../format.ts";
import { createProjectBuilder, fitting, type ProjectBuilder } from "../shared/project-builder.ts";
import { type ConfigValue, entry, plainData, readValue, textOfValue } from "./config-value.ts";
import { declareMissing } from "./declare-missing.ts";
import { answerOf, expressionOfNode, isFunction, namesOf } from "./expression-of-code.ts";
import type { FoundMachine } from "./find-machines.ts";
import { collectStates, importStates } from "./import-states.ts";
import { xstateLosses } from "./losses.ts";
import type { Implementations, MachineImport, StateImport } from "./machine-import.ts";
import { eventsOf, fieldsOf, typeTextOf } from "./read-types.ts";
import type { SourceFile } from "./source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

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
  importStates(made);
  builder.addMachine(id, machineRecord(made, found, name), file.placeOf(found.node));
  declareMissing(made);
  if (room.left <= 0 || file.work.left <= 0)
    made.lose("spread", `The constants of "${name}" stand for more than is read; the rest was left out.`, found.node);
}

function implementationsOf(sources: readonly ConfigValue[]): Implementations {
  const table = (...names: string[]) => {
    const all = new Map<string, ConfigValue>();
    for (const source of sources)
      for (const name of names) {
        const value = entry(source, name);
        if (value?.kind === "object") for (const [key, each] of value.entries) all.set(key, each);
      }
    return all;
  };
  return {
    actions: table("actions"),
    guards: table("guards"),
    delays: table("delays"),
    actors: table("actors", "services", "activities"),
  };
}

function machineRecord(made: MachineImport, found: FoundMachine, name: string): Machine {
  const types = declaredTypes(found);
  const declared = new Map((fieldsOf(made.file, types.get("context")) ?? []).map((field) => [field.name, field]));
  const context = contextOf(made, entry(found.config, "context"));
  const names = [...new Set([...context.keys(), ...declared.keys()])];
  const fields: ContextField[] = names.map((field) => {
    const initial = context.get(field);
    const type = declared.get(field)?.type ?? typeOfText(initial);
    return { name: field, type, ...(initial === undefined ? {} : { initial }) };
  });
  const declaredInput = fieldsOf(made.file, types.get("input")) ?? [];
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
    .map((name) => ({ name, type: "unknown" }));
}

function declareEvent({ builder }: MachineImport, name: string, payload: NonNullable<Machine["input"]>): void {
  const id = builder.event(fitting(name));
  const record = builder.project.events[id];
  if (record && payload.length > 0) builder.put("events", id, { ...record, payload });
}

/** `types: { context: {} as T }`, `types: {} as { context: T }`, and `createMachine<Context, Event>`. */
function declaredTypes({ types }: FoundMachine): ReadonlyMap<string, SyntaxNode> {
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
  for (const member of parts(part(types, "typeAnnotation"), "members")) {
    const key = nameOf(part(member, "key"));
    const annotation = part(part(member, "typeAnnotation"), "typeAnnotation");
    if (key !== undefined && annotation) declared.set(key, annotation);
  }
  return declared;
}

/** Initial values by field: of an object, or of a function that answers one. */
function contextOf(made: MachineImport, value: ConfigValue | undefined): ReadonlyMap<string, string | undefined> {
  const fields = new Map<string, string | undefined>();
  if (!value) return fields;
  const isCode = value.kind === "code" && isFunction(value.node);
  const object = isCode ? readValue(made.file, answerOf(value.node)) : value;
  const names = isCode ? namesOf(made.file, value.node) : undefined;
  if (object?.kind !== "object") {
    made.lose("context", "The initial context is worked out by code and was left out.", value.node);
    return fields;
  }
  for (const [name, each] of object.entries) {
    const data = names ? undefined : plainData(each);
    const isBare = each.kind === "literal" && (each.value === undefined || typeof each.value === "boolean");
    const text = isBare
      ? String(each.value)
      : names
        ? expressionOfNode(made.file, each.node, names)
        : data === undefined
          ? expressionOfNode(made.file, each.node, new Map())
          : valueText(made, each, data);
    const canBeField = /^[A-Za-z_$][\w$]*$/.test(name) && !isForbiddenName(name);
    if (text === undefined || !canBeField)
      made.lose(
        "context",
        `The initial value of "${name.slice(0, 60)}" is worked out by code and was left out.`,
        each.node,
      );
    if (canBeField) fields.set(name, text === "undefined" ? undefined : text);
  }
  return fields;
}

function valueText({ file }: MachineImport, value: ConfigValue, data: unknown): string {
  const shown = typeof data === "string" ? /^\{\{\s([\s\S]*)\s\}\}$/.exec(data)?.[1] : undefined;
  return shown ?? expressionOfNode(file, value.node, new Map()) ?? JSON.stringify(data);
}

function typeOfText(initial: string | undefined): string {
  if (initial === undefined) return "unknown";
  if (/^-?\d+(?:\.\d+)?$/.test(initial)) return "number";
  if (/^(?:true|false)$/.test(initial)) return "boolean";
  return /^(?:"[^"]*"|'[^']*')$/.test(initial) ? "string" : "unknown";
}
