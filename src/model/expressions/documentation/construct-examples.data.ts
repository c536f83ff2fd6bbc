// Everything an expression can be made of. A kind of node or an operator that is not here does not compile.

import type { BinaryOperator, Expression, LogicalOperator, UnaryOperator } from "#expr/ast.ts";
import type { ExpressionProblemCode } from "#expr/checking.ts";

interface Construct {
  readonly name: string;
  readonly examples: readonly string[];
}

export const constructs: Readonly<Record<Expression["kind"], Construct>> = {
  literal: { name: "Literals", examples: ["12.5", "'text'", '"text"', "true", "null", "undefined"] },
  variable: { name: "Variables", examples: ["event"] },
  member: { name: "Fields", examples: ["context.total", "context.lines[0].sku", "context.items.length"] },
  index: { name: "Items, and fields by name", examples: ["context.items[1]", "event['amount']"] },
  chain: { name: "Reads that may find nothing", examples: ["context.customer?.city", "context.lines[9]?.count"] },
  unary: { name: "Operators before a value", examples: ["!context.vip", "-event.amount", "typeof context.note"] },
  binary: { name: "Arithmetic and comparison", examples: ["context.total * 1.2 + 5", "context.status === 'open'"] },
  logical: {
    name: "Logic",
    examples: ["context.vip || context.total > 100", "context.note ?? 'none'", "!context.vip && event.amount < 50"],
  },
  conditional: { name: "Choice", examples: ["context.total > 100 ? 'big' : 'small'"] },
  template: { name: "Templates", examples: ["`Order of ${context.name}, ${context.total} EUR`"] },
  array: { name: "Lists", examples: ["[...context.items, 'cup']", "[1, 2, 3]"] },
  object: { name: "Objects", examples: ["{ sum: context.total, ...event }", "{ 'in-words': 'many' }"] },
  functionCall: { name: "Functions", examples: ["Math.max(context.total, event.amount)"] },
  methodCall: { name: "Methods", examples: ["context.name.toUpperCase()"] },
};

export const operators: Readonly<Record<UnaryOperator | BinaryOperator | LogicalOperator, string>> = {
  "+": "sum, or texts one after the other; before a value: as a number",
  "-": "difference; before a number: its opposite",
  "*": "product",
  "/": "quotient",
  "%": "remainder",
  "<": "less, or earlier in the order of texts",
  "<=": "at most",
  ">": "more",
  ">=": "at least",
  "===": "equal, of the same type",
  "!==": "not equal",
  "==": "for `== null`: missing; the checker warns of every other use",
  "!=": "for `!= null`: there; the checker warns of every other use",
  "&&": "and: the second only where the first holds",
  "||": "or: the second only where the first does not hold",
  "??": "the second where the first is missing",
  "!": "not",
  typeof: 'the kind of a value, such as `"string"`',
};

/** For each thing the checker finds, an expression in which it finds it. */
export const mistakes: Readonly<Record<ExpressionProblemCode, string>> = {
  "unknown-variable": "output.total",
  "unknown-field": "context.totl",
  "unknown-method": "context.total.trim()",
  "possibly-missing": "context.note.length",
  "wrong-operand": "context.total * context.name",
  "wrong-argument": "Math.max(context.total, context.name)",
  "wrong-index": "context.items['first']",
  "wrong-spread": "[...context.total]",
  "wrong-type": "context.name",
  "constant-condition": "context.items ? 1 : 2",
  "constant-comparison": "context.status === 'opne'",
  "loose-equality": "context.total == 1",
};

export const refused: readonly string[] = [
  "context.total = 1",
  "context.total++",
  "context.items.map(item => item)",
  "context.items.push('cup')",
  "/a+/",
  "context.total & 1",
  "2 ** 8",
  "new Order(1)",
  "Date.parse(context.name)",
  "Math.random",
  "this",
  "window.location",
  "context.constructor",
];
