// Conditionals, binary and unary operators.

import type { BinaryOperator, Expression, LogicalOperator, UnaryOperator } from "./ast.ts";
import { parseAccess } from "./parse-access.ts";
import type { Parser } from "./parser.ts";
import { refuse, type Token } from "./token.ts";

const precedences: ReadonlyMap<string, number> = new Map([
  ["??", 1],
  ["||", 2],
  ["&&", 3],
  ["===", 4],
  ["!==", 4],
  ["==", 4],
  ["!=", 4],
  ["<", 5],
  ["<=", 5],
  [">", 5],
  [">=", 5],
  ["+", 6],
  ["-", 6],
  ["*", 7],
  ["/", 7],
  ["%", 7],
]);

export function parseConditional(parser: Parser): Expression {
  return parser.deeper(() => {
    const from = parser.current.from;
    const test = parseBinary(parser, 1);
    if (!parser.accept("?")) return test;
    const whenTrue = parser.expression();
    parser.expect(":", "and what holds otherwise");
    const whenFalse = parser.expression();
    return parser.node({ kind: "conditional", test, whenTrue, whenFalse, from, to: parser.lastEnd });
  });
}

function parseBinary(parser: Parser, lowest: number): Expression {
  const from = parser.current.from;
  let left = parseUnary(parser);
  while (true) {
    const token = parser.current;
    const operator = token.kind === "mark" ? token.value : "";
    const precedence = precedences.get(operator);
    if (precedence === undefined || precedence < lowest) return left;
    parser.advance();
    refuseDoubled(operator, token, parser.current);
    const right = parser.deeper(() => parseBinary(parser, precedence + 1));
    left = joined(parser, operator, left, right, from);
  }
}

const doubled: ReadonlyMap<string, string> = new Map([
  ["**", '"**" is not part of the language: its last digit differs between browsers. Multiply instead.'],
  ["++", "An expression can't count up. Write + 1."],
  ["--", "An expression can't count down. Write - 1."],
  [">>", "Bit operators are not part of the language."],
  ["<<", "Bit operators are not part of the language."],
  ["<>", 'Write "!==" for values that differ.'],
]);

/** Operators of other languages that two of ours make when nothing stands between them. */
function refuseDoubled(operator: string, token: Token, next: Token): void {
  if (next.kind !== "mark" || next.from !== token.to) return;
  const message = doubled.get(`${operator}${next.value}`);
  if (message) refuse(operator === "*" ? "power" : "foreign-operator", message, token.from, next.to);
}

function joined(parser: Parser, operator: string, left: Expression, right: Expression, from: number): Expression {
  const span = { from, to: parser.lastEnd };
  if (operator !== "&&" && operator !== "||" && operator !== "??")
    return parser.node({ kind: "binary", operator: operator as BinaryOperator, left, right, ...span });
  const mixed = [left, right].some((side) => mixes(operator, side) && !parser.isParenthesised(side));
  if (mixed)
    refuse(
      "mixed-logic",
      'Put parentheses where "??" meets "&&" or "||": without them the order is unclear.',
      from,
      span.to,
    );
  return parser.node({ kind: "logical", operator: operator as LogicalOperator, left, right, ...span });
}

function mixes(operator: string, side: Expression): boolean {
  return side.kind === "logical" && (side.operator === "??") !== (operator === "??");
}

const unaryMarks: ReadonlySet<string> = new Set(["!", "-", "+"]);

function parseUnary(parser: Parser): Expression {
  const token = parser.current;
  const isUnary =
    (token.kind === "mark" && unaryMarks.has(token.value)) || (token.kind === "name" && token.value === "typeof");
  if (!isUnary) return parseAccess(parser);
  parser.advance();
  const next = parser.current;
  const counts =
    token.value === "-" || token.value === "+"
      ? next.kind === "mark" && next.value === token.value && next.from === token.to
      : false;
  if (counts) refuse("assignment", "An expression can't count up or down. Write + 1 or - 1.", token.from, next.to);
  const operand = parser.deeper(() => parseUnary(parser));
  return parser.node({
    kind: "unary",
    operator: token.value as UnaryOperator,
    operand,
    from: token.from,
    to: parser.lastEnd,
  });
}
