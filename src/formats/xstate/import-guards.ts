import { expressionOf } from "#model/parsed-text.ts";
import type { Guard } from "#model/schema/guard.ts";
import { type ConfigValue, entry, listOf, nameOfValue, textOfValue } from "./config-value.ts";
import { expressionOfFunction, isFunction } from "./function-of-code.ts";
import { readStateTarget } from "./import-targets.ts";
import type { MachineImport } from "./machine-import.ts";
import { codeName, readNamedParameters, safeName, sourceOfCode } from "./named-code.ts";
import { declaredParameters } from "./read-types.ts";

const deepest = 50;

export function readGuard(made: MachineImport, value: ConfigValue, depth = 0): Guard {
  const name = textOfValue(value) ?? (value.kind === "object" ? textOfValue(entry(value, "type")) : undefined);
  if (value.kind === "object" && name !== undefined) {
    const own = ownGuard(made, value, name, depth);
    if (own) return own;
  }
  if (name !== undefined && depth < deepest) return readNamed(made, value, name, depth);
  if (value.kind === "call" && depth < deepest) {
    const joined = readJoined(made, value, depth);
    if (joined) return joined;
  }
  const isCode = value.kind === "code" && isFunction(value.node);
  const expression = isCode ? expressionOfFunction(made.file, value.node) : undefined;
  return expression === undefined
    ? keptGuard(made, value, undefined)
    : { kind: "expression", expression: withoutBoolean(expression) };
}

/** A guard is read as true or false anyway. */
function withoutBoolean(text: string): string {
  const parsed = expressionOf(text);
  if (!parsed.ok || parsed.value.kind !== "functionCall" || parsed.value.name !== "Boolean") return text;
  const [only] = parsed.value.values;
  return only ? text.slice(only.from, only.to) : text;
}

/** The notation of our own JSON. */
function ownGuard(made: MachineImport, value: ConfigValue, type: string, depth: number): Guard | undefined {
  const expression = textOfValue(entry(entry(value, "params"), "expression"));
  if (type === "expression" && expression !== undefined) return { kind: "expression", expression };
  const state = textOfValue(entry(entry(value, "params"), "state"));
  if (type === "stateIn" && state !== undefined) return inGuard(made, state);
  const guards = entry(value, "guards", "children");
  if (!guards || depth > deepest) return undefined;
  const parts = listOf(guards).map((part) => readGuard(made, part, depth + 1));
  const [first] = parts;
  if (first === undefined) return undefined;
  if (type === "not" || type === "xstate.not") return { kind: "not", guard: first };
  if (type === "and" || type === "xstate.and") return { kind: "and", guards: parts };
  return type === "or" || type === "xstate.or" ? { kind: "or", guards: parts } : undefined;
}

function readNamed(made: MachineImport, value: ConfigValue, name: string, depth: number): Guard {
  const code = made.implementations.guards.get(name);
  const parameters = readNamedParameters(made, value);
  const assumed = code?.kind === "code" ? expressionOfFunction(made.file, code.node) : undefined;
  if (assumed === "true" || assumed === "false") {
    const declared = code ? declaredParameters(made.file, code.node) : undefined;
    const more = { ...(assumed === "false" ? { assume: false } : {}), ...(declared ? { parameters: declared } : {}) };
    const implementation = made.builder.implementation(
      "guard",
      safeName(name, "guard"),
      more,
      made.placeOf(value.node),
    );
    return { kind: "named", implementation, ...(parameters ? { parameters } : {}) };
  }
  const isExpression = code?.kind !== "code" || expressionOfFunction(made.file, code.node) !== undefined;
  if (code && !parameters && isExpression) {
    const inlined = readGuard(made, code, depth + 1);
    if (!isKept(made, inlined)) {
      if (code.kind === "code" && inlined.kind === "expression" && inlined.expression.trim() !== name)
        made.lose("inlined", `The guard "${name}" is written out where it is used.`, value.node);
      return inlined;
    }
  }
  const implementation = keptGuard(made, code ?? value, name);
  return parameters && implementation.kind === "named" ? { ...implementation, parameters } : implementation;
}

function isKept(made: MachineImport, guard: Guard): boolean {
  return guard.kind === "named" && made.builder.project.implementations[guard.implementation]?.source !== undefined;
}

function readJoined(
  made: MachineImport,
  { name, given }: Extract<ConfigValue, { kind: "call" }>,
  depth: number,
): Guard | undefined {
  const [first] = given;
  if (!first) return undefined;
  if (name === "not") return { kind: "not", guard: readGuard(made, first, depth + 1) };
  if (name === "and" || name === "or") {
    const guards = listOf(first).map((part) => readGuard(made, part, depth + 1));
    return guards.length > 0 ? { kind: name, guards } : undefined;
  }
  if (name !== "stateIn") return undefined;
  const state = first.kind === "code" ? nameOfValue(made.file, first) : textOfValue(first);
  if (state !== undefined) return inGuard(made, state);
  const places = first.kind === "object" ? placesIn(first, "", 0) : undefined;
  const guards = places?.map((place) => inGuard(made, place));
  const [only] = guards ?? [];
  if (!guards || !only || !guards.every((guard) => guard !== undefined)) return undefined;
  return guards.length === 1 ? only : { kind: "and", guards };
}

/** The deepest states that `{ form: { page: "first" }, menu: "open" }` speaks of, as paths. */
function placesIn(value: ConfigValue, path: string, depth: number): string[] | undefined {
  const text = textOfValue(value);
  if (text !== undefined) return [path === "" ? text : `${path}.${text}`];
  if (value.kind !== "object" || depth > deepest) return undefined;
  if (value.entries.size === 0) return path === "" ? undefined : [path];
  const inner = [...value.entries].map(([key, each]) =>
    placesIn(each, path === "" ? key : `${path}.${key}`, depth + 1),
  );
  return inner.every((each) => each !== undefined) ? inner.flat() : undefined;
}

export function inGuard(made: MachineImport, text: string): Guard | undefined {
  const state = readStateTarget(made, made.root, text.startsWith("#") ? text : `.${text}`);
  return state && { kind: "in", state: state.id };
}

function keptGuard(made: MachineImport, value: ConfigValue, wanted: string | undefined): Guard {
  const isCode = value.kind === "code" || value.kind === "call";
  const source = isCode ? sourceOfCode(made, value) : undefined;
  const name = wanted ?? codeName(made, "guard", value);
  const safe = safeName(name, "guard");
  const implementation = made.builder.implementation(
    "guard",
    safe,
    source === undefined ? {} : { source },
    made.placeOf(value.node),
  );
  if (source !== undefined && wanted === undefined)
    made.lose(
      "implementation",
      `A guard is code that is no expression; it became the named guard "${safe}".`,
      value.node,
      ["implementations", implementation],
    );
  return { kind: "named", implementation };
}
