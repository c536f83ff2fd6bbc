// The operators on values that are already there.

import type { BinaryOperator, Expression, UnaryOperator } from "./ast.ts";
import { EvaluationError } from "./evaluation-error.ts";
import type { Work } from "./work.ts";

type Primitive = string | number | boolean | null | undefined;

/** Lists and objects have no number and no text of their own; JavaScript would make one up. */
export function primitive(value: unknown, place: Expression): Primitive {
  if (typeof value === "object" && value !== null)
    throw new EvaluationError(
      "not-plain",
      `${Array.isArray(value) ? "A list" : "An object"} can't be used as a number or a text here. Read one of its fields.`,
      place,
    );
  return value as Primitive;
}

export type Operation = (left: unknown, right: unknown) => unknown;

export function operation(operator: BinaryOperator, place: Expression, work: Work): Operation {
  const compare = (left: unknown, right: unknown) =>
    [primitive(left, place), primitive(right, place)] as [number, number];
  const calculate =
    (compute: (left: number, right: number) => unknown): Operation =>
    (left, right) => {
      if (typeof left === "number" && typeof right === "number") return compute(left, right);
      const [plainLeft, plainRight] = compare(left, right);
      return compute(plainLeft, plainRight);
    };
  switch (operator) {
    case "===":
      return (left, right) => left === right;
    case "!==":
      return (left, right) => left !== right;
    case "==":
      return (left, right) => looselyEqual(left, right, place);
    case "!=":
      return (left, right) => !looselyEqual(left, right, place);
    case "+":
      return (left, right) =>
        typeof left === "number" && typeof right === "number" ? left + right : add(left, right, place, work);
    case "<":
      return calculate((left, right) => left < right);
    case "<=":
      return calculate((left, right) => left <= right);
    case ">":
      return calculate((left, right) => left > right);
    case ">=":
      return calculate((left, right) => left >= right);
    case "-":
      return calculate((left, right) => left - right);
    case "*":
      return calculate((left, right) => left * right);
    case "/":
      return calculate((left, right) => left / right);
    case "%":
      return calculate((left, right) => left % right);
    default:
      return operator satisfies never;
  }
}

function add(left: unknown, right: unknown, place: Expression, work: Work): unknown {
  const sum = (primitive(left, place) as number) + (primitive(right, place) as number);
  if (typeof sum === "string") work.text((sum as string).length, place);
  return sum;
}

function looselyEqual(left: unknown, right: unknown, place: Expression): boolean {
  if (typeof left === "object" && typeof right === "object") return left === right || (left ?? right ?? null) === null;
  if (left === null || right === null || left === undefined || right === undefined)
    return (left ?? null) === (right ?? null);
  // biome-ignore lint/suspicious/noDoubleEquals: the language has JavaScript's loose equality; imported machines use it.
  return primitive(left, place) == primitive(right, place);
}

export function unaryOperation(operator: UnaryOperator, place: Expression): (value: unknown) => unknown {
  switch (operator) {
    case "!":
      return (value) => !value;
    case "-":
      return (value) => -(primitive(value, place) as number);
    case "+":
      return (value) => +(primitive(value, place) as number);
    case "typeof":
      return (value) => typeof value;
    default:
      return operator satisfies never;
  }
}
