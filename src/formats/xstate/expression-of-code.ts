// Code as an expression of the language, where it is one: types and casts fall away, parameters get the names that
// expressions have for them, constants of the file are written out. What doesn't fit stays code.

import { expressionOf } from "#model/parsed-text.ts";
import { constantOf, type SourceFile } from "./source-file.ts";
import { bare, childrenOf, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** What the parameters of a function are called here: `ctx` → `context`. */
export type Names = ReadonlyMap<string, string>;

const known = new Set(["context", "event", "input", "output", "error", "undefined"]);

/** In the place of a meaning: the one object that XState 5 gives a function, and what no expression can say. */
export const everything = "(everything)";
export const unknown = "(unknown)";

export function expressionOfNode(file: SourceFile, node: SyntaxNode, names: Names): string | undefined {
  const replacements: Replacement[] = [];
  if (!collect(file, node, names, replacements)) return undefined;
  replacements.sort((left, right) => right.from - left.from);
  let text = file.text.slice(node.start, node.end);
  for (const { from, to, by } of replacements)
    text = text.slice(0, from - node.start) + by + text.slice(to - node.start);
  return expressionOf(text).ok && !readsForeignError(text) ? text : undefined;
}

/** An error has a code and a message here, and nothing else that could be relied on. */
function readsForeignError(text: string): boolean {
  return /(?<![\w$.])error\??\.(?!(?:code|message)\b)/.test(text);
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
  const special = specialOf(file, node, names) ?? constantText(file, node, names);
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
  const [object, field] = memberOf(node);
  if (field === undefined) return undefined;
  if (meaningOf(object, names) === "event") return broughtBy(file, field);
  return isEverything(object, names) && known.has(field) ? field : undefined;
}

function memberOf(node: SyntaxNode | undefined): readonly [SyntaxNode | undefined, string | undefined] {
  const isMember = node !== undefined && /^(?:Optional)?MemberExpression$/.test(node.type) && !node.computed;
  return isMember ? [bare(part(node, "object")), nameOf(part(node, "property"))] : [undefined, undefined];
}

function isEverything(node: SyntaxNode | undefined, names: Names): boolean {
  return names.get(nameOf(node) ?? "") === everything;
}

function meaningOf(node: SyntaxNode | undefined, names: Names): string | undefined {
  const name = nameOf(node);
  if (name !== undefined) return names.get(name);
  const [object, field] = memberOf(node);
  return isEverything(object, names) ? field : undefined;
}

function broughtBy({ brings, isOld }: SourceFile, field: string | undefined): string | undefined {
  return field === brings || (isOld === true && field === "data") ? brings : undefined;
}

function collectName(file: SourceFile, node: SyntaxNode, names: Names, found: Replacement[]): boolean {
  const name = nameOf(node) ?? "";
  const [, field] = /^event\.(\w+)$/.exec(names.get(name) ?? "") ?? [];
  const meant = broughtBy(file, field) ?? names.get(name);
  if (meant === everything || meant === unknown) return false;
  if (meant !== undefined) {
    if (meant !== name) found.push({ from: node.start, to: node.end, by: meant });
    return meant.startsWith("(") || known.has(meant.replace(/\..*$/, ""));
  }
  if (name === "undefined") return true;
  const by = constantText(file, node, names);
  if (by !== undefined) found.push({ from: node.start, to: node.end, by });
  return by !== undefined;
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

const longestConstant = 2000;
const longestRow = 30;

/** What a constant of the file says, or a member of an object or an enum of the file. */
function constantText(file: SourceFile, node: SyntaxNode, names: Names): string | undefined {
  const value = names.has(nameOf(node) ?? "") ? undefined : constantBehind(file, node, names);
  if (!value || file.work.left-- <= 0) return undefined;
  if (value === node) return undefined;
  // What a constant is made of may not lead back to it, nor be a long row of others.
  const open = [...names].filter(([, meaning]) => meaning === unknown);
  if (open.length > longestRow) return undefined;
  const inside = new Map([...open, [nameOf(node) ?? "", unknown]]);
  const text = isLiteral(value) ? file.textOf(value) : expressionOfNode(file, value, inside);
  if (text === undefined || text.length > longestConstant) return undefined;
  return isLiteral(value) || /^[\w$.]+$/.test(text) ? text : `(${text})`;
}

function isLiteral({ type }: SyntaxNode): boolean {
  return /^(?:StringLiteral|NumericLiteral|BooleanLiteral|NullLiteral)$/.test(type);
}

const worked = /^(?:String|Numeric|Boolean|Null|Template)Literal$|^(?:Unary|Binary|Array|Object)Expression$/;

function constantBehind(file: SourceFile, node: SyntaxNode, names: Names): SyntaxNode | undefined {
  const name = nameOf(node);
  if (name !== undefined) {
    const constant = bare(constantOf(file, name));
    return constant && worked.test(constant.type) ? constant : undefined;
  }
  const [object, field] = memberOf(node);
  const holder = nameOf(object) ?? "";
  if (field === undefined || names.has(holder)) return undefined;
  const members = enumMembers(file.types.get(holder));
  const member = members.find((each) => nameOf(part(each, "id")) === field);
  if (member) return bare(part(member, "initializer"));
  const constant = bare(constantOf(file, holder));
  if (constant?.type !== "ObjectExpression") return undefined;
  const property = parts(constant, "properties").find((each) => !each.computed && nameOf(part(each, "key")) === field);
  const value = bare(part(property, "value"));
  return value && worked.test(value.type) ? value : undefined;
}

function enumMembers(declared: SyntaxNode | undefined): readonly SyntaxNode[] {
  return declared?.type === "TSEnumDeclaration"
    ? [...parts(declared, "members"), ...parts(part(declared, "body"), "members")]
    : [];
}
