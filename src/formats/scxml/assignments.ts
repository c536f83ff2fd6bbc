// Scripts and conditional content that do nothing but set data: a row of assignments, one after the other, each under
// the conditions that stand around it.

import { parse } from "@babel/parser";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { nameOf, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import { type DataNames, readEcma, readEcmaNode } from "./expressions.ts";
import { attribute, type XmlElement } from "./read-xml.ts";

export interface Assignment {
  readonly field: string;
  readonly value: string;
}

const longest = 20_000;
const deepest = 20;

/** Undefined when there is anything else in it. */
export function assignmentsOfScript(text: string, data: DataNames): readonly Assignment[] | undefined {
  if (text.length > longest) return undefined;
  try {
    const { program } = parse(text, { sourceType: "script" });
    return ofStatements(text, parts(program as unknown as SyntaxNode, "body"), data, 0);
  } catch {
    return undefined;
  }
}

function ofStatements(
  text: string,
  statements: readonly SyntaxNode[],
  data: DataNames,
  depth: number,
): readonly Assignment[] | undefined {
  const all: Assignment[] = [];
  for (const statement of statements) {
    const found = ofStatement(text, statement, data, depth);
    if (!found) return undefined;
    all.push(...found);
  }
  return all;
}

function ofStatement(
  text: string,
  node: SyntaxNode,
  data: DataNames,
  depth: number,
): readonly Assignment[] | undefined {
  if (depth > deepest) return undefined;
  switch (node.type) {
    case "EmptyStatement":
      return [];
    case "BlockStatement":
      return ofStatements(text, parts(node, "body"), data, depth + 1);
    case "ExpressionStatement":
      return ofExpression(text, part(node, "expression"), data);
    case "IfStatement": {
      const [test, consequent, alternate] = [part(node, "test"), part(node, "consequent"), part(node, "alternate")];
      const condition = test && readEcmaNode(text, test, data);
      const then = consequent && ofStatement(text, consequent, data, depth + 1);
      const otherwise = alternate ? ofStatement(text, alternate, data, depth + 1) : [];
      if (condition === undefined || !then || !otherwise) return undefined;
      return branched([
        { condition, assignments: then },
        { condition: undefined, assignments: otherwise },
      ]);
    }
    default:
      return undefined;
  }
}

const updates: Readonly<Record<string, string>> = { "+=": "+", "-=": "-", "*=": "*", "/=": "/", "%=": "%" };

function ofExpression(text: string, node: SyntaxNode | undefined, data: DataNames): readonly Assignment[] | undefined {
  if (node?.type === "UpdateExpression") {
    const field = nameOf(part(node, "argument")) ?? "";
    return data.names.has(field)
      ? [{ field, value: `context.${field} ${node.operator === "++" ? "+" : "-"} 1` }]
      : undefined;
  }
  if (node?.type !== "AssignmentExpression") return undefined;
  const field = nameOf(part(node, "left")) ?? "";
  const right = part(node, "right");
  const value = right && readEcmaNode(text, right, data);
  if (!data.names.has(field) || value === undefined) return undefined;
  if (node.operator === "=") return [{ field, value }];
  const operator = updates[String(node.operator)];
  return operator === undefined ? undefined : [{ field, value: `context.${field} ${operator} (${value})` }];
}

interface Branch {
  /** Of the last one, which is taken otherwise, there is none. */
  readonly condition: string | undefined;
  readonly assignments: readonly Assignment[];
}

/** All conditions are asked before anything is set, so none may read what is set before its last use. */
function branched(branches: readonly Branch[]): readonly Assignment[] | undefined {
  const conditions = branches.flatMap(({ condition }) => condition ?? []);
  const read = new Set(conditions.flatMap(fieldsIn));
  const all = branches.flatMap(({ assignments }) => assignments);
  const chosen = chosenValue(branches);
  if (chosen) return [chosen];
  if (all.slice(0, -1).some(({ field }) => read.has(field))) return undefined;
  const result: Assignment[] = [];
  for (const [at, { condition, assignments }] of branches.entries()) {
    const before = branches.slice(0, at).map((branch) => `!(${branch.condition})`);
    const all = [...before, ...(condition === undefined ? [] : [`(${condition})`])];
    const when = all.length === 1 ? (all[0] ?? "true") : `(${all.join(" && ")})`;
    for (const { field, value } of assignments)
      result.push({ field, value: `${when} ? (${value}) : context.${field}` });
  }
  return result.every(({ value }) => expressionOf(value).ok) ? result : undefined;
}

/** Where every branch sets the same one field, it is a choice of values. */
function chosenValue(branches: readonly Branch[]): Assignment | undefined {
  const [first] = branches.flatMap(({ assignments }) => assignments);
  if (!first || branches.some(({ assignments }) => assignments.length > 1)) return undefined;
  if (branches.some(({ assignments: [own] }) => own !== undefined && own.field !== first.field)) return undefined;
  const kept = `context.${first.field}`;
  const value = [...branches].reverse().reduce((otherwise, { condition, assignments: [own] }) => {
    const here = own === undefined ? kept : `(${own.value})`;
    return condition === undefined ? here : `(${condition}) ? ${here} : ${otherwise}`;
  }, kept);
  return expressionOf(value).ok ? { field: first.field, value } : undefined;
}

function fieldsIn(text: string): string[] {
  const parsed = expressionOf(text);
  return parsed.ok ? readsOf(parsed.value).flatMap(([, field]) => field ?? []) : [];
}

/** `<if>` with its `<elseif/>` and `<else/>`, as long as all that happens is setting data. */
export function assignmentsOfIf(element: XmlElement, data: DataNames, depth = 0): readonly Assignment[] | undefined {
  if (depth > deepest) return undefined;
  const branches: { condition: string | undefined; assignments: Assignment[] }[] = [];
  const open = (text: string | undefined) => {
    const condition = text === undefined ? undefined : readEcma(text, data);
    branches.push({ condition, assignments: [] });
    return text === undefined || condition !== undefined;
  };
  if (!open(attribute(element, "cond") ?? "")) return undefined;
  for (const child of element.children) {
    if (child.name === "elseif") {
      if (!open(attribute(child, "cond") ?? "")) return undefined;
    } else if (child.name === "else") open(undefined);
    else {
      const found = assignmentsOfElement(child, data, depth + 1);
      if (!found) return undefined;
      branches.at(-1)?.assignments.push(...found);
    }
  }
  return branched(branches);
}

function assignmentsOfElement(element: XmlElement, data: DataNames, depth: number): readonly Assignment[] | undefined {
  switch (element.name) {
    case "assign": {
      const field = attribute(element, "location") ?? "";
      const value = readEcma(attribute(element, "expr") ?? element.text.trim(), data);
      return data.names.has(field) && value !== undefined ? [{ field, value }] : undefined;
    }
    case "script":
      return attribute(element, "src") === undefined ? assignmentsOfScript(element.text, data) : undefined;
    case "if":
      return assignmentsOfIf(element, data, depth);
    default:
      return undefined;
  }
}
