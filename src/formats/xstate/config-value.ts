// What stands in a machine's configuration, read from source text or from JSON: plain data as far as it goes, and code
// that stays code. Each piece knows where it stood.

import { answerOf } from "./function-of-code.ts";
import { nominalText } from "./nominal-text.ts";
import { constantOf, type SourceFile } from "./source-file.ts";
import { bare, calleeOf, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

export type ConfigValue = { readonly node: SyntaxNode } & (
  | { readonly kind: "literal"; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: "object"; readonly entries: ReadonlyMap<string, ConfigValue> }
  | { readonly kind: "array"; readonly items: readonly ConfigValue[] }
  /** `assign({ … })`: the function's name and what it is given. */
  | { readonly kind: "call"; readonly name: string; readonly given: readonly ConfigValue[] }
  | { readonly kind: "code" }
);

const deepest = 300;

export function readValue(file: SourceFile, given: SyntaxNode | undefined, depth = 0): ConfigValue | undefined {
  const node = bare(given);
  if (!node) return undefined;
  if (depth > deepest || file.work.left-- <= 0) return { kind: "code", node };
  const inner = (each: SyntaxNode | undefined) => readValue(file, each, depth + 1);
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return { kind: "literal", value: node.value as string | number | boolean, node };
    case "NullLiteral":
      return { kind: "literal", value: null, node };
    case "UnaryExpression": {
      const argument = inner(part(node, "argument"));
      if (argument?.kind !== "literal" || typeof argument.value !== "number") return { kind: "code", node };
      if (node.operator === "-") return { kind: "literal", value: -argument.value, node };
      // As minified code writes them: `!0`, `!1`, `void 0`.
      if (node.operator === "!") return { kind: "literal", value: argument.value === 0, node };
      return node.operator === "void" ? { kind: "literal", value: undefined, node } : { kind: "code", node };
    }
    case "BinaryExpression":
      return arithmetic(node, inner(part(node, "left")), inner(part(node, "right")));
    case "TemplateLiteral": {
      const value = templateText(file, node, depth);
      return value === undefined ? { kind: "code", node } : { kind: "literal", value, node };
    }
    case "Identifier":
      return readName(file, node, depth);
    case "MemberExpression":
      return readMember(file, node, depth);
    case "ObjectExpression":
      return { kind: "object", entries: readEntries(file, node, depth), node };
    case "ArrayExpression":
      return { kind: "array", items: parts(node, "elements").flatMap((item) => readItem(file, item, depth)), node };
    case "CallExpression": {
      const callee = calleeOf(node);
      const name = nameOf(callee) ?? nameOf(part(callee, "property"));
      if (name === undefined) return { kind: "code", node };
      if (name === "createStateConfig") return inner(parts(node, "arguments")[0]) ?? { kind: "code", node };
      const made = readMade(file, node, depth);
      if (made) return made;
      return { kind: "call", name, given: parts(node, "arguments").flatMap((each) => inner(each) ?? []), node };
    }
    default:
      return { kind: "code", node };
  }
}

/** Undefined where something in it is worked out while running. */
function templateText(file: SourceFile, node: SyntaxNode, depth: number): string | undefined {
  const holes = parts(node, "expressions").map((each) => keyText(readValue(file, each, depth + 1)));
  const texts = parts(node, "quasis").map(({ value }) => (value as { cooked?: string } | undefined)?.cooked);
  if (holes.includes(undefined) || texts.includes(undefined)) return undefined;
  return texts.map((text, at) => `${text}${holes[at] ?? ""}`).join("");
}

/** `step("next")`, where `const step = (target) => ({ on: { NEXT: target } })` stands in the file. */
function readMade(file: SourceFile, call: SyntaxNode, depth: number): ConfigValue | undefined {
  const maker = constantOf(file, nameOf(calleeOf(call)) ?? "");
  const answer = maker && answerOf(maker);
  if (answer?.type !== "ObjectExpression") return undefined;
  const given = parts(call, "arguments");
  const constants = new Map(file.constants);
  file.work.left -= constants.size;
  for (const [position, parameter] of parts(maker, "params").entries()) {
    const name = nameOf(parameter);
    const argument = given[position];
    if (name === undefined || argument === undefined) return undefined;
    constants.set(name, constantOf(file, nameOf(argument) ?? "") ?? argument);
  }
  return readValue({ ...file, constants, hidden: undefined }, answer, depth + 10);
}

/** `60 * 1000`, and `"a" + "b"`. */
function arithmetic(node: SyntaxNode, left: ConfigValue | undefined, right: ConfigValue | undefined): ConfigValue {
  if (left?.kind !== "literal" || right?.kind !== "literal") return { kind: "code", node };
  const [one, other] = [left.value, right.value];
  if (typeof one === "string" && typeof other === "string" && node.operator === "+")
    return { kind: "literal", value: one + other, node };
  if (typeof one !== "number" || typeof other !== "number") return { kind: "code", node };
  const results: Readonly<Record<string, number>> = {
    "+": one + other,
    "-": one - other,
    "*": one * other,
    "/": one / other,
  };
  const value = results[String(node.operator)];
  return value === undefined ? { kind: "code", node } : { kind: "literal", value, node };
}

const builders = new Set(
  "assign raise send sendTo sendParent log cancel enqueueActions choose not and or stateIn".split(" "),
);

function readName(file: SourceFile, node: SyntaxNode, depth: number): ConfigValue {
  const name = nameOf(node) ?? "";
  if (name === "undefined") return { kind: "literal", value: undefined, node };
  const constant = constantOf(file, name);
  if (!constant || constant.type === "FunctionDeclaration") return { kind: "code", node };
  const value = readValue(file, constant, depth + 10);
  // A machine or a function keeps its name; data, and actions and guards that XState builds, are taken over.
  const isBuilt = value?.kind === "call" && builders.has(value.name);
  return value && (isBuilt || value.kind === "literal" || value.kind === "object" || value.kind === "array")
    ? value
    : { kind: "code", node };
}

function readMember(file: SourceFile, node: SyntaxNode, depth: number): ConfigValue {
  const object = bare(part(node, "object"));
  const property = node.computed ? undefined : nameOf(part(node, "property"));
  const key = property ?? keyText(readValue(file, part(node, "property"), depth + 1));
  const enumeration = file.types.get(nameOf(object) ?? "");
  if (enumeration?.type === "TSEnumDeclaration" && key !== undefined) {
    const members = [...parts(enumeration, "members"), ...parts(part(enumeration, "body"), "members")];
    const member = members.find((each) => keyOf(file, each, "id", depth) === key);
    const value = readValue(file, part(member, "initializer"), depth + 1);
    if (value) return value;
  }
  const held = object && nameOf(object) !== undefined ? readValue(file, object, depth + 1) : undefined;
  return (held?.kind === "object" && key !== undefined && held.entries.get(key)) || { kind: "code", node };
}

function readItem(file: SourceFile, node: SyntaxNode, depth: number): readonly ConfigValue[] {
  if (node.type !== "SpreadElement") return [readValue(file, node, depth + 1)].flatMap((value) => value ?? []);
  const spread = readValue(file, part(node, "argument"), depth + 1);
  return spread?.kind === "array" ? spread.items : [{ kind: "code", node }];
}

function readEntries(file: SourceFile, node: SyntaxNode, depth: number): Map<string, ConfigValue> {
  const entries = new Map<string, ConfigValue>();
  for (const property of parts(node, "properties")) {
    if (property.type === "SpreadElement") {
      const spread = readValue(file, part(property, "argument"), depth + 1);
      if (spread?.kind === "object") for (const [key, value] of spread.entries) entries.set(key, value);
      else if (spread) entries.set(`...${file.textOf(property).slice(3)}`, { kind: "code", node: property });
      continue;
    }
    const key = keyOf(file, property, "key", depth);
    if (key === undefined) continue;
    const value =
      property.type === "ObjectMethod"
        ? ({ kind: "code", node: property } as const)
        : readValue(file, part(property, "value"), depth + 1);
    if (value) entries.set(key, value);
  }
  return entries;
}

function keyOf(file: SourceFile, property: SyntaxNode, name: string, depth: number): string | undefined {
  const key = part(property, name);
  if (!property.computed && nameOf(key) !== undefined) return nameOf(key);
  return keyText(readValue(file, key, depth + 1)) ?? nominalText(file, key);
}

function keyText(value: ConfigValue | undefined): string | undefined {
  return value?.kind === "literal" ? String(value.value) : undefined;
}

export function entry(value: ConfigValue | undefined, ...names: readonly string[]): ConfigValue | undefined {
  if (value?.kind !== "object") return undefined;
  for (const name of names) {
    const found = value.entries.get(name);
    if (found && !(found.kind === "literal" && found.value === undefined)) return found;
  }
  return undefined;
}

/** Of a place where only the name of something can stand: a text of another file is called as it is there. */
export function nameOfValue(file: SourceFile, value: ConfigValue | undefined): string | undefined {
  const text = textOfValue(value);
  if (text !== undefined || value?.kind !== "code") return text;
  if (value.node.type !== "TemplateLiteral") return nominalText(file, value.node);
  const holes = parts(value.node, "expressions").map(
    (each) => keyText(readValue(file, each)) ?? nominalText(file, each),
  );
  const texts = parts(value.node, "quasis").map(({ value: text }) => (text as { cooked?: string } | undefined)?.cooked);
  return holes.includes(undefined) ? undefined : texts.map((text, at) => `${text}${holes[at] ?? ""}`).join("");
}

/** `...others` of another file, where a list or an object goes on. */
export function isSpread({ node }: ConfigValue): boolean {
  return node.type === "SpreadElement";
}

export function textOfValue(value: ConfigValue | undefined): string | undefined {
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}

export function listOf(value: ConfigValue | undefined): readonly ConfigValue[] {
  if (!value) return [];
  return value.kind === "array" ? value.items : [value];
}

const mostData = 50_000;

/** Plain data all the way, or undefined; also of what is more than anybody writes. */
export function plainData(value: ConfigValue | undefined, work = { left: mostData }): unknown {
  if (work.left-- <= 0) return undefined;
  switch (value?.kind) {
    case "literal":
      return value.value;
    case "array": {
      const items = value.items.map((item) => plainData(item, work));
      return items.includes(undefined) ? undefined : items;
    }
    case "object": {
      const entries = [...value.entries].map(([key, each]) => [key, plainData(each, work)] as const);
      return entries.some(([key, each]) => each === undefined || key === "__proto__")
        ? undefined
        : Object.fromEntries(entries);
    }
    default:
      return undefined;
  }
}
