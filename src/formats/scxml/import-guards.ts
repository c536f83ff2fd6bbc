// Conditions: `In(…)` and calls of functions become guards of their own, joined by and, or, not; the rest is expressions.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Guard } from "#model/schema/guard.ts";
import { fitting } from "../shared/project-builder.ts";
import { nameOf, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import { type DataNames, parseEcma, readEcmaNode } from "./expressions.ts";
import type { XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

const deepest = 60;

export function readCondition(made: ScxmlImport, text: string, data: DataNames, element: XmlElement): Guard {
  const node = parseEcma(text);
  const guard = node && guardOf(made, text, node, data, 0);
  if (guard) return guard;
  const name = fitting(text.replace(/\s+/g, " ").slice(0, 60));
  const implementation = made.builder.implementation("guard", name, { source: text.slice(0, 50_000) }, element.place);
  made.lose(
    "expression",
    `The condition \`${name}\` can't be worked out from the data alone; it became a named guard.`,
    element,
    ["implementations", implementation],
  );
  return { kind: "named", implementation };
}

function guardOf(made: ScxmlImport, text: string, node: SyntaxNode, data: DataNames, depth: number): Guard | undefined {
  if (depth > deepest) return undefined;
  const expression = readEcmaNode(text, node, data);
  if (expression !== undefined) return { kind: "expression", expression };
  const inner = (each: SyntaxNode | undefined) => each && guardOf(made, text, each, data, depth + 1);
  if (node.type === "LogicalExpression" && (node.operator === "&&" || node.operator === "||")) {
    const [left, right] = [inner(part(node, "left")), inner(part(node, "right"))];
    return left && right && { kind: node.operator === "&&" ? "and" : "or", guards: [left, right] };
  }
  if (node.type === "UnaryExpression" && node.operator === "!") {
    const guard = inner(part(node, "argument"));
    return guard && { kind: "not", guard };
  }
  return node.type === "CallExpression" ? callOf(made, text, node, data) : undefined;
}

function callOf(made: ScxmlImport, text: string, node: SyntaxNode, data: DataNames): Guard | undefined {
  const [first, second] = parts(node, "arguments");
  const called = nameOf(part(node, "callee"));
  if (called === "In") {
    // Without a data model, and in what Qt Creator writes, the state stands there without quotes.
    const state = made.byName.get(String(first?.value ?? nameOf(first) ?? ""));
    return state === undefined ? undefined : { kind: "in", state };
  }
  const isNamed = called === "guard" && typeof first?.value === "string";
  const name = isNamed ? String(first.value) : called;
  if (name === undefined || name === "") return undefined;
  const parameters = readParameters(text, isNamed ? second : first, data);
  if (parameters === undefined) return undefined;
  const implementation = made.builder.implementation("guard", fitting(name));
  return { kind: "named", implementation, ...(Object.keys(parameters).length > 0 ? { parameters } : {}) };
}

export function isFieldName(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && !isForbiddenName(text) && text !== "input";
}

/** `{ limit: x }`; nothing is no parameters, anything else is not understood. */
export function readParameters(
  text: string,
  node: SyntaxNode | undefined,
  data: DataNames,
): Record<string, string> | undefined {
  if (!node) return {};
  if (node.type !== "ObjectExpression") return undefined;
  const parameters: Record<string, string> = {};
  for (const property of parts(node, "properties")) {
    const key = part(property, "key");
    const name = key?.type === "StringLiteral" ? String(key.value) : nameOf(key);
    const value = part(property, "value");
    const expression = value && readEcmaNode(text, value, data);
    if (name === undefined || expression === undefined || property.computed || !isFieldName(name)) return undefined;
    parameters[name] = expression;
  }
  return parameters;
}
