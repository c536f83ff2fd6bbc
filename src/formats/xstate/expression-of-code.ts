// Code as an expression of the language, where it is one: types and casts fall away, parameters get the names that
// expressions have for them, constants of the file are written out. What doesn't fit stays code.

import { expressionOf } from "#model/parsed-text.ts";
import type { SourceFile } from "./source-file.ts";
import { bare, childrenOf, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** What the parameters of a function are called here: `ctx` → `context`. */
export type Names = ReadonlyMap<string, string>;

const known = new Set(["context", "event", "input", "output", "error", "undefined"]);

/** The expression that a function answers, or undefined. */
export function expressionOfFunction(file: SourceFile, node: SyntaxNode): string | undefined {
  const body = answerOf(node);
  const names = namesOf(file, node);
  return body && names ? expressionOfNode(file, body, names) : undefined;
}

export function isFunction(node: SyntaxNode): boolean {
  return /^(?:ArrowFunctionExpression|FunctionExpression|ObjectMethod|FunctionDeclaration)$/.test(node.type);
}

/** What a function answers, if that is all it does. */
export function answerOf(node: SyntaxNode): SyntaxNode | undefined {
  if (!isFunction(node) || node.async || node.generator) return undefined;
  const body = part(node, "body");
  if (body?.type !== "BlockStatement") return bare(body);
  const [only, ...others] = parts(body, "body").filter((statement) => !isAssertion(statement));
  return only?.type === "ReturnStatement" && others.length === 0 ? bare(part(only, "argument")) : undefined;
}

/** `assertEvent(event, "go");` only tells TypeScript what is there anyway. */
function isAssertion(statement: SyntaxNode): boolean {
  const call = part(statement, "expression");
  return statement.type === "ExpressionStatement" && nameOf(part(call, "callee")) === "assertEvent";
}

/** Undefined when a parameter is taken apart in a way that expressions can't follow. */
export function namesOf(file: SourceFile, node: SyntaxNode): Names | undefined {
  const names = new Map<string, string>();
  const [first, second] = parts(node, "params");
  if (first?.type === "ObjectPattern" && file.isOld !== true) {
    for (const property of parts(first, "properties")) {
      const key = nameOf(part(property, "key"));
      const value = part(property, "value");
      const alias = nameOf(value);
      if (key === undefined) return undefined;
      if (alias !== undefined) names.set(alias, key);
      else if (!nameFields(names, key, value)) return undefined;
    }
    return second && nameOf(second)?.startsWith("_") !== true ? undefined : names;
  }
  // As XState 4 has it: (context, event) => …
  const fits = nameParameter(names, "context", first) && nameParameter(names, "event", second);
  return fits ? names : undefined;
}

function nameParameter(names: Map<string, string>, meaning: string, parameter: SyntaxNode | undefined): boolean {
  const name = nameOf(parameter);
  if (name !== undefined) names.set(name, meaning);
  return parameter === undefined || name !== undefined || nameFields(names, meaning, parameter);
}

/** `{ context: { count, total: sum } }`. */
function nameFields(names: Map<string, string>, of: string, pattern: SyntaxNode | undefined): boolean {
  if (pattern?.type !== "ObjectPattern") return false;
  return parts(pattern, "properties").every((property) => {
    const [key, alias] = [nameOf(part(property, "key")), nameOf(part(property, "value"))];
    if (property.computed || key === undefined || alias === undefined) return false;
    names.set(alias, `${of}.${key}`);
    return true;
  });
}

export function expressionOfNode(file: SourceFile, node: SyntaxNode, names: Names): string | undefined {
  const replacements: Replacement[] = [];
  if (!collect(file, node, names, replacements)) return undefined;
  replacements.sort((left, right) => right.from - left.from);
  let text = file.text.slice(node.start, node.end);
  for (const { from, to, by } of replacements)
    text = text.slice(0, from - node.start) + by + text.slice(to - node.start);
  return expressionOf(text).ok ? text : undefined;
}

/** False when something in it has no name in the language. */
function collect(file: SourceFile, node: SyntaxNode, names: Names, found: Replacement[]): boolean {
  const inner = bare(node);
  if (inner && inner !== node) {
    const [from, to] = spanOf(file, inner);
    if (node.start < from) found.push({ from: node.start, to: from, by: "" });
    if (to < node.end) found.push({ from: to, to: node.end, by: "" });
    return collect(file, inner, names, found);
  }
  if (node.type === "Identifier") return collectName(file, node, names, found);
  const special = specialOf(file, node, names);
  if (special !== undefined) {
    found.push({ from: node.start, to: node.end, by: special });
    return true;
  }
  if (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") {
    const object = part(node, "object");
    if (!object) return false;
    if (!node.computed) return isGlobal(object) || collect(file, object, names, found);
  }
  if (node.type === "CallExpression" || node.type === "OptionalCallExpression") {
    const callee = part(node, "callee");
    const given = parts(node, "arguments").every((each) => collect(file, each, names, found));
    return given && callee !== undefined && (isGlobal(callee) || collect(file, callee, names, found));
  }
  if (node.type === "ObjectProperty") return collectProperty(file, node, names, found);
  return childrenOf(node).every((child) => collect(file, child, names, found));
}

function collectProperty(file: SourceFile, node: SyntaxNode, names: Names, found: Replacement[]): boolean {
  const value = part(node, "value");
  if (!value || node.computed) return false;
  if (!node.shorthand) return collect(file, value, names, found);
  const before = found.length;
  const fits = collect(file, value, names, found);
  const [replaced] = found.slice(before);
  if (replaced) found[before] = { ...replaced, by: `${nameOf(part(node, "key"))}: ${replaced.by}` };
  return fits;
}

/**
 * `event.output` and `event.error` have names of their own where something ended; `errorOf(event.error)` is how an export
 * spells the latter. Of any other event they are plain fields.
 */
function specialOf(file: SourceFile, node: SyntaxNode, names: Names): string | undefined {
  if (node.type === "CallExpression" && nameOf(part(node, "callee")) === "errorOf") return "error";
  if (!/^(?:Optional)?MemberExpression$/.test(node.type) || node.computed) return undefined;
  const object = bare(part(node, "object"));
  if (names.get(nameOf(object) ?? "") !== "event") return undefined;
  return broughtBy(file, nameOf(part(node, "property")));
}

function broughtBy({ brings, isOld }: SourceFile, field: string | undefined): string | undefined {
  return field === brings || (isOld === true && field === "data") ? brings : undefined;
}

function collectName(file: SourceFile, node: SyntaxNode, names: Names, found: Replacement[]): boolean {
  const name = nameOf(node) ?? "";
  const [, field] = /^event\.(\w+)$/.exec(names.get(name) ?? "") ?? [];
  const meant = broughtBy(file, field) ?? names.get(name);
  if (meant !== undefined) {
    if (meant !== name) found.push({ from: node.start, to: node.end, by: meant });
    return known.has(meant.replace(/\..*$/, ""));
  }
  if (name === "undefined") return true;
  const constant = file.constants.get(name);
  const isLiteral = constant && /^(?:StringLiteral|NumericLiteral|BooleanLiteral)$/.test(constant.type);
  if (!constant || !isLiteral) return false;
  found.push({ from: node.start, to: node.end, by: file.textOf(constant) });
  return true;
}

function isGlobal(node: SyntaxNode): boolean {
  const name = nameOf(node) ?? nameOf(part(node, "object"));
  return name !== undefined && /^(?:Math|Number|String|Boolean|Array|Object|JSON|parseInt|parseFloat)$/.test(name);
}

/** Parentheses belong to what they stand around. */
function spanOf({ text }: SourceFile, node: SyntaxNode): readonly [number, number] {
  const extra = node.extra as { parenthesized?: boolean; parenStart?: number } | undefined;
  if (!extra?.parenthesized || extra.parenStart === undefined) return [node.start, node.end];
  const close = text.indexOf(")", node.end);
  return [extra.parenStart, close < 0 ? node.end : close + 1];
}
