// Operators: each has a closure of its own, so that two numbers meet without a detour.

import type { ExpressionOf } from "./ast.ts";
import { add, type Calculation, calculate, looselyEqual } from "./operate.ts";
import { plainNumber } from "./primitive.ts";
import type { Compile, Step } from "./step.ts";
import type { Work } from "./work.ts";

export function evaluateUnary(expression: ExpressionOf<"unary">, compile: Compile): Step {
  const operand = compile(expression.operand);
  switch (expression.operator) {
    case "!":
      return (values) => !operand(values);
    case "-":
      return (values) => -plainNumber(operand(values), expression);
    case "+":
      return (values) => +plainNumber(operand(values), expression);
    case "typeof":
      return (values) => typeof operand(values);
    default:
      return expression.operator satisfies never;
  }
}

export function evaluateBinary(expression: ExpressionOf<"binary">, compile: Compile, work: Work): Step {
  const left = compile(expression.left);
  const right = compile(expression.right);
  const { operator } = expression;
  switch (operator) {
    case "===":
      return evaluateSame(expression, left, right);
    case "!==":
      return (values) => left(values) !== right(values);
    case "==":
      return (values) => looselyEqual(left(values), right(values), expression);
    case "!=":
      return (values) => !looselyEqual(left(values), right(values), expression);
    case "+":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number"
          ? first + second
          : add(first, second, expression, work);
      };
    default:
      return evaluateNumbers(expression, operator, left, right);
  }
}

function evaluateSame({ right: { kind }, right: operand }: ExpressionOf<"binary">, left: Step, right: Step): Step {
  if (kind !== "literal") return (values) => left(values) === right(values);
  const { value } = operand as ExpressionOf<"literal">;
  return (values) => left(values) === value;
}

function evaluateNumbers(place: ExpressionOf<"binary">, operator: Calculation, left: Step, right: Step): Step {
  const other = (first: unknown, second: unknown) => calculate(operator, first, second, place);
  switch (operator) {
    case "<":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first < second : other(first, second);
      };
    case "<=":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first <= second : other(first, second);
      };
    case ">":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first > second : other(first, second);
      };
    case ">=":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first >= second : other(first, second);
      };
    case "-":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first - second : other(first, second);
      };
    case "*":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first * second : other(first, second);
      };
    case "/":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first / second : other(first, second);
      };
    case "%":
      return (values) => {
        const first = left(values);
        const second = right(values);
        return typeof first === "number" && typeof second === "number" ? first % second : other(first, second);
      };
    default:
      return operator satisfies never;
  }
}
