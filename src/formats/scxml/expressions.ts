// Expressions of SCXML's ECMAScript data model as expressions of the language: data become fields of the context, the
// event's data its payload.

import { parseExpression } from "@babel/parser";
import { expressionOf } from "#model/parsed-text.ts";
import { childrenOf, nameOf, part, parts, type SyntaxNode } from "../xstate/syntax.ts";

export interface DataNames {
  readonly names: ReadonlySet<string>;
  /** Whether `_event.data` is what an invocation answered. */
  readonly answer: "output" | "error" | undefined;
}

type Replacement = { readonly from: number; readonly to: number } & (
  | { readonly by: string }
  /** `Math.pow(base, times)`, which the language writes as a product. */
  | { readonly inner: readonly Replacement[]; readonly times: number; readonly base: SyntaxNode }
);

const longest = 10_000;

export function parseEcma(text: string): SyntaxNode | undefined {
  if (text.length > longest) return undefined;
  try {
    return parseExpression(text) as unknown as SyntaxNode;
  } catch {
    return undefined;
  }
}

export function readEcma(text: string, data: DataNames): string | undefined {
  const node = parseEcma(text);
  return node && readEcmaNode(text, node, data);
}

export function readEcmaNode(text: string, node: SyntaxNode, data: DataNames): string | undefined {
  const found: Replacement[] = [];
  if (!collect(node, data, found)) return undefined;
  const result = replaced(text, node, found);
  return expressionOf(result).ok ? result : undefined;
}

function replaced(text: string, node: SyntaxNode, found: readonly Replacement[]): string {
  let result = text.slice(node.start, node.end);
  for (const each of [...found].sort((left, right) => right.from - left.from)) {
    const by = "by" in each ? each.by : productOf(replaced(text, each.base, each.inner), each.times);
    result = result.slice(0, each.from - node.start) + by + result.slice(each.to - node.start);
  }
  return result;
}

function productOf(base: string, times: number): string {
  return `(${Array.from({ length: times }, () => `(${base})`).join(" * ")})`;
}

function powerOf(node: SyntaxNode): { readonly base: SyntaxNode; readonly times: number } | undefined {
  const callee = part(node, "callee");
  const isPower =
    node.type === "CallExpression" &&
    nameOf(part(callee, "object")) === "Math" &&
    nameOf(part(callee, "property")) === "pow";
  const [base, exponent] = isPower ? parts(node, "arguments") : [];
  const times = exponent?.type === "NumericLiteral" ? Number(exponent.value) : 0;
  return base && [2, 3, 4].includes(times) ? { base, times } : undefined;
}

function collect(node: SyntaxNode, data: DataNames, found: Replacement[]): boolean {
  const power = powerOf(node);
  if (power) {
    const inner: Replacement[] = [];
    if (!collect(power.base, data, inner)) return false;
    found.push({ from: node.start, to: node.end, inner, times: power.times, base: power.base });
    return true;
  }
  const replacement = eventPart(node, data);
  if (replacement !== undefined) {
    found.push({ from: node.start, to: node.end, by: replacement });
    return true;
  }
  const name = nameOf(node);
  if (name !== undefined) {
    if (name === "undefined" || name === "input") return true;
    if (!data.names.has(name)) return false;
    found.push({ from: node.start, to: node.end, by: `context.${name}` });
    return true;
  }
  if (node.type === "MemberExpression" && !node.computed) {
    const object = part(node, "object");
    return object !== undefined && (isGlobal(object) || collect(object, data, found));
  }
  if (node.type === "CallExpression") {
    const callee = part(node, "callee");
    const given = parts(node, "arguments").every((each) => collect(each, data, found));
    return given && callee !== undefined && (isGlobal(callee) || collect(callee, data, found));
  }
  if (node.type === "ObjectProperty") {
    const value = part(node, "value");
    if (!value || node.computed || node.shorthand) return false;
    return collect(value, data, found);
  }
  return childrenOf(node).every((child) => collect(child, data, found));
}

/** `_event.name`, `_event.data.amount`. */
function eventPart(node: SyntaxNode, { answer }: DataNames): string | undefined {
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  const field = nameOf(part(node, "property"));
  const object = part(node, "object");
  if (nameOf(object) === "_event") {
    if (field === "name") return "event.type";
    return field === "data" && answer ? answer : undefined;
  }
  const isData =
    object?.type === "MemberExpression" &&
    nameOf(part(object, "object")) === "_event" &&
    nameOf(part(object, "property")) === "data";
  if (!isData || field === undefined) return undefined;
  return `${answer ?? "event"}.${field}`;
}

function isGlobal(node: SyntaxNode): boolean {
  const name = nameOf(node) ?? nameOf(part(node, "object"));
  return name !== undefined && /^(?:Math|Number|String|Boolean|Array|Object|JSON|parseInt|parseFloat)$/.test(name);
}
