// Functions of the source: what their parameters and constants stand for in an expression, and what they answer.

import { expressionOf } from "#model/parsed-text.ts";
import { everything, expressionOfNode, type Names, unknown } from "./expression-of-code.ts";
import { everyNode, type SourceFile } from "./source-file.ts";
import { bare, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

/** What a function answers, and what its names mean there. */
export interface ReadFunction {
  readonly answer: SyntaxNode;
  readonly names: Names;
}

const mostBranches = 12;

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

/** Also of one that names parts of what it is given before it answers. */
export function readFunction(file: SourceFile, node: SyntaxNode): ReadFunction | undefined {
  const names = isFunction(node) && !node.async && !node.generator ? namesOf(file, node) : undefined;
  const body = part(node, "body");
  if (!names || !body) return undefined;
  if (body.type !== "BlockStatement") return { answer: bare(body) ?? body, names };
  const { names: inside, rest } = afterConstants(file, parts(body, "body"), names);
  const [only, ...others] = rest;
  const answer = only?.type === "ReturnStatement" && others.length === 0 ? bare(part(only, "argument")) : undefined;
  return answer && { answer, names: inside };
}

/** The expression that a function answers, or undefined. */
export function expressionOfFunction(file: SourceFile, node: SyntaxNode): string | undefined {
  const names = isFunction(node) && !node.async && !node.generator ? namesOf(file, node) : undefined;
  const body = part(node, "body");
  if (!names || !body) return undefined;
  if (body.type !== "BlockStatement") return expressionOfNode(file, bare(body) ?? body, names);
  return expressionOfStatements(file, parts(body, "body"), names, 0);
}

function expressionOfStatements(
  file: SourceFile,
  statements: readonly SyntaxNode[],
  names: Names,
  depth: number,
): string | undefined {
  if (depth > mostBranches) return undefined;
  const { names: inside, rest } = afterConstants(file, statements, names);
  const [first, ...others] = rest;
  if (first?.type === "ReturnStatement") {
    const answer = bare(part(first, "argument"));
    return answer && expressionOfNode(file, answer, inside);
  }
  if (first?.type !== "IfStatement") return undefined;
  const [test, then, otherwise] = [part(first, "test"), part(first, "consequent"), part(first, "alternate")];
  if (otherwise && others.length > 0) return undefined;
  const condition = test && expressionOfNode(file, test, inside);
  const yes = then && expressionOfStatements(file, blockOf(then), inside, depth + 1);
  const no = expressionOfStatements(file, otherwise ? blockOf(otherwise) : others, inside, depth + 1);
  if (condition === undefined || yes === undefined || no === undefined) return undefined;
  const text = `${grouped(condition)} ? ${grouped(yes)} : ${grouped(no)}`;
  return expressionOf(text).ok ? text : undefined;
}

function blockOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.type === "BlockStatement" ? parts(node, "body") : [node];
}

/** `const { id } = event;` and `assertEvent(event, "go");`, which only tells TypeScript what is there anyway. */
function afterConstants(
  file: SourceFile,
  statements: readonly SyntaxNode[],
  given: Names,
): { readonly names: Names; readonly rest: readonly SyntaxNode[] } {
  const names = new Map(given);
  let at = 0;
  for (; at < statements.length; at++) {
    const statement = statements[at] as SyntaxNode;
    if (isAssertion(statement)) continue;
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") break;
    for (const declarator of parts(statement, "declarations")) nameConstant(file, declarator, names);
  }
  return { names, rest: statements.slice(at) };
}

function nameConstant(file: SourceFile, declarator: SyntaxNode, names: Map<string, string>): void {
  const pattern = part(declarator, "id");
  const value = bare(part(declarator, "init"));
  const isAll = names.get(nameOf(value) ?? "") === everything;
  const text = value && !isAll ? expressionOfNode(file, value, names) : undefined;
  const name = nameOf(pattern);
  if (name !== undefined) {
    names.set(name, isAll ? everything : text === undefined ? unknown : grouped(text));
    return;
  }
  const fields = fieldsOfPattern(pattern);
  for (const each of pattern ? everyNode(pattern) : [])
    if (nameOf(each) !== undefined) names.set(nameOf(each) ?? "", unknown);
  for (const [alias, key] of fields ?? [])
    names.set(alias, isAll ? key : text === undefined ? unknown : `${grouped(text)}.${key}`);
}

function grouped(text: string): string {
  return /^[\w$.]+$/.test(text) && !/^\d/.test(text) ? text : `(${text})`;
}

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
    return isUnused(second) ? names : undefined;
  }
  if (first && file.isOld !== true && isGivenEverything(node, nameOf(first))) {
    names.set(nameOf(first) ?? "", everything);
    return isUnused(second) ? names : undefined;
  }
  if (file.isOld !== true && /^_?params?$/.test(nameOf(second) ?? "")) return undefined;
  // As XState 4 has it: (context, event) => …
  const fits = nameParameter(names, "context", first) && nameParameter(names, "event", second);
  return fits ? names : undefined;
}

function isUnused(parameter: SyntaxNode | undefined): boolean {
  return parameter === undefined || nameOf(parameter)?.startsWith("_") === true;
}

const given = /^(?:context|event|input|output|self|system|spawn|children)$/;

/** `(all) => all.context.count`, which XState 5 calls with one object: that is all that is ever read of it. */
function isGivenEverything(node: SyntaxNode, name: string | undefined): boolean {
  const body = part(node, "body");
  if (name === undefined || !body) return false;
  let uses = 0;
  const asObject = new Set<SyntaxNode>();
  for (const each of everyNode(body)) {
    const object = /^(?:Optional)?MemberExpression$/.test(each.type) ? part(each, "object") : undefined;
    const isRead =
      object && nameOf(object) === name && !each.computed && given.test(nameOf(part(each, "property")) ?? "");
    const isTakenApart = each.type === "VariableDeclarator" && nameOf(part(each, "init")) === name;
    const keys = isTakenApart ? (fieldsOfPattern(part(each, "id")) ?? []).map(([, key]) => key) : [];
    if (isRead && object) asObject.add(object);
    else if (isTakenApart && keys.length > 0 && keys.every((key) => given.test(key)))
      asObject.add(part(each, "init") as SyntaxNode);
    else if (nameOf(each) === name && !asObject.has(each)) return false;
    uses = asObject.size;
  }
  return uses > 0;
}

function nameParameter(names: Map<string, string>, meaning: string, parameter: SyntaxNode | undefined): boolean {
  const name = nameOf(parameter);
  if (name !== undefined) names.set(name, meaning);
  return parameter === undefined || name !== undefined || nameFields(names, meaning, parameter);
}

/** `{ context: { count, total: sum } }`. */
function nameFields(names: Map<string, string>, of: string, pattern: SyntaxNode | undefined): boolean {
  const fields = fieldsOfPattern(pattern);
  for (const [alias, key] of fields ?? []) names.set(alias, `${of}.${key}`);
  return fields !== undefined;
}

/** Each name with the field that it stands for; undefined where one is taken apart further. */
function fieldsOfPattern(pattern: SyntaxNode | undefined): (readonly [string, string])[] | undefined {
  if (pattern?.type !== "ObjectPattern") return undefined;
  const fields = parts(pattern, "properties").map((property) => {
    const [key, alias] = [nameOf(part(property, "key")), nameOf(part(property, "value"))];
    return property.computed || key === undefined || alias === undefined ? undefined : ([alias, key] as const);
  });
  return fields.every((field) => field !== undefined) ? fields : undefined;
}
