// An expression as text, with no more parentheses than it needs. It is TypeScript as it stands.

import type { Expression, ExpressionOf, ObjectEntry, Spread } from "./ast.ts";

const levels: Readonly<Record<string, number>> = {
  "??": 2,
  "||": 3,
  "&&": 4,
  "===": 5,
  "!==": 5,
  "==": 5,
  "!=": 5,
  "<": 6,
  "<=": 6,
  ">": 6,
  ">=": 6,
  "+": 7,
  "-": 7,
  "*": 8,
  "/": 8,
  "%": 8,
};
const conditionalLevel = 1;
const unaryLevel = 9;
const accessLevel = 10;

export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return typeof expression.value === "string" ? JSON.stringify(expression.value) : String(expression.value);
    case "variable":
      return expression.name;
    case "member":
      return `${printObject(expression.object)}${expression.optional ? "?." : "."}${expression.name}`;
    case "index":
      return `${printObject(expression.object)}${expression.optional ? "?." : ""}[${printExpression(expression.index)}]`;
    case "methodCall":
      return `${printObject(expression.object)}${expression.optional ? "?." : "."}${expression.name}(${printAll(expression.values)})`;
    case "functionCall":
      return `${expression.name}(${printAll(expression.values)})`;
    case "chain":
      return printExpression(expression.expression);
    case "unary":
      return printUnary(expression.operator, expression.operand);
    case "binary":
    case "logical":
      return printInfix(expression);
    case "conditional":
      return `${at(expression.test, conditionalLevel + 1)} ? ${at(expression.whenTrue, 0)} : ${at(expression.whenFalse, 0)}`;
    case "template":
      return printTemplate(expression.texts, expression.values);
    case "array":
      return `[${expression.items.map(printItem).join(", ")}]`;
    case "object":
      return expression.entries.length === 0 ? "{}" : `{ ${expression.entries.map(printItem).join(", ")} }`;
    default:
      return expression satisfies never;
  }
}

function levelOf(expression: Expression): number {
  if (expression.kind === "conditional") return conditionalLevel;
  if (expression.kind === "binary" || expression.kind === "logical") return levels[expression.operator] as number;
  return expression.kind === "unary" ? unaryLevel : accessLevel;
}

function at(expression: Expression, lowest: number): string {
  const text = printExpression(expression);
  return levelOf(expression) < lowest ? `(${text})` : text;
}

/** A finished chain needs parentheses before it goes on, and a number before its point. */
function printObject(object: Expression): string {
  const isNumber = object.kind === "literal" && typeof object.value === "number";
  return object.kind === "chain" || isNumber ? `(${printExpression(object)})` : at(object, accessLevel);
}

function printUnary(operator: string, operand: Expression): string {
  const text = at(operand, unaryLevel);
  const separator = operator === "typeof" || text.startsWith(operator) ? " " : "";
  return `${operator}${separator}${text}`;
}

function printInfix(expression: ExpressionOf<"binary" | "logical">): string {
  return infixLines(expression).join(" ");
}

/** A chain of operators of one level, a line for each of its operands with the operator behind it. */
export function infixLines(expression: ExpressionOf<"binary" | "logical">): string[] {
  const level = levelOf(expression);
  const { left, right, operator } = expression;
  const side = (inner: Expression, lowest: number) =>
    mixes(operator, inner) ? `(${printExpression(inner)})` : at(inner, lowest);
  const isChain =
    (left.kind === "binary" || left.kind === "logical") && levelOf(left) === level && !mixes(operator, left);
  const before = isChain ? infixLines(left) : [side(left, level)];
  return [...before.slice(0, -1), `${before.at(-1)} ${operator}`, side(right, level + 1)];
}

function mixes(operator: string, inner: Expression): boolean {
  if (inner.kind !== "logical" || !["??", "||", "&&"].includes(operator)) return false;
  return (operator === "??") !== (inner.operator === "??");
}

function printTemplate(texts: readonly string[], values: readonly Expression[]): string {
  const escaped = texts.map((text) =>
    text
      .replace(/[\\`]|\$(?=\{)/g, "\\$&")
      .replace(/\r/g, "\\r")
      .replace(/\$$/, "\\$"),
  );
  return `\`${escaped[0]}${values.map((value, position) => `\${${printExpression(value)}}${escaped[position + 1]}`).join("")}\``;
}

function printItem(item: Expression | Spread | ObjectEntry): string {
  if (item.kind === "spread") return `...${printExpression(item.value)}`;
  if (item.kind !== "entry") return printExpression(item);
  if (item.shorthand) return item.name;
  const name = /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(item.name) ? item.name : JSON.stringify(item.name);
  return `${name}: ${printExpression(item.value)}`;
}

function printAll(values: readonly Expression[]): string {
  return values.map(printExpression).join(", ");
}
