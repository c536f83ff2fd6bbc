// The operators on values that are not what they are made for: not two numbers.

import type { Expression } from "./ast.ts";
import { primitive } from "./primitive.ts";
import type { Work } from "./work.ts";

export type Calculation = "<" | "<=" | ">" | ">=" | "-" | "*" | "/" | "%";

export function calculate(operator: Calculation, left: unknown, right: unknown, place: Expression): unknown {
  const [first, second] = [primitive(left, place), primitive(right, place)] as [number, number];
  switch (operator) {
    case "<":
      return first < second;
    case "<=":
      return first <= second;
    case ">":
      return first > second;
    case ">=":
      return first >= second;
    case "-":
      return first - second;
    case "*":
      return first * second;
    case "/":
      return first / second;
    case "%":
      return first % second;
    default:
      return operator satisfies never;
  }
}

export function add(left: unknown, right: unknown, place: Expression, work: Work): unknown {
  const sum = (primitive(left, place) as number) + (primitive(right, place) as number);
  if (typeof sum === "string") work.text((sum as string).length, place);
  return sum;
}

export function looselyEqual(left: unknown, right: unknown, place: Expression): boolean {
  if (typeof left === "object" && typeof right === "object") return left === right || (left ?? right ?? null) === null;
  if (left === null || right === null || left === undefined || right === undefined)
    return (left ?? null) === (right ?? null);
  // biome-ignore lint/suspicious/noDoubleEquals: the language has JavaScript's loose equality; imported machines use it.
  return primitive(left, place) == primitive(right, place);
}
