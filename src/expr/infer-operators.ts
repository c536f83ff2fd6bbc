// Operators on two values and on one. Each wants what JavaScript has a plain meaning for: numbers with numbers, texts
// with texts.

import type { Expression, ExpressionOf } from "./ast.ts";
import { type Checking, type Facts, reportError, reportWarning } from "./checking.ts";
import { inferComparison } from "./infer-comparison.ts";
import { reportedType } from "./reported-type.ts";
import { showType } from "./show-type.ts";
import { knownTruth } from "./truth.ts";
import { booleanType, numberType, stringType, type Type, unknownType } from "./type.ts";
import { canBeMissing, isNever, isStructured, kindOfType, membersOf, unite, withoutMissing } from "./type-members.ts";

export function inferBinary(checking: Checking, expression: ExpressionOf<"binary">, facts: Facts | undefined): Type {
  const { operator, left, right } = expression;
  switch (operator) {
    case "===":
    case "!==":
    case "==":
    case "!=":
      return inferComparison(checking, expression, facts);
    default: {
      const types = [checking.infer(left, facts), checking.infer(right, facts)] as const;
      if (operator === "+") return inferSum(checking, expression, types);
      if (operator === "<" || operator === "<=" || operator === ">" || operator === ">=")
        return inferOrder(checking, expression, types);
      checkNumber(checking, operator, left, types[0]);
      checkNumber(checking, operator, right, types[1]);
      return numberType;
    }
  }
}

function inferSum(checking: Checking, expression: ExpressionOf<"binary">, types: readonly [Type, Type]): Type {
  const { left, right } = expression;
  const plain = [checkPlain(checking, "+", left, types[0]), checkPlain(checking, "+", right, types[1])] as const;
  const [first, second] = plain.map(kindsOf) as [Set<string>, Set<string>];
  if (only(first, "string") || only(second, "string")) return stringType;
  if (first.has("unknown") || second.has("unknown")) return unite([stringType, numberType]);
  if (!first.has("string") && !second.has("string")) {
    checkNumber(checking, "+", left, plain[0]);
    checkNumber(checking, "+", right, plain[1]);
    return numberType;
  }
  return unite([stringType, numberType]);
}

function inferOrder(checking: Checking, expression: ExpressionOf<"binary">, types: readonly [Type, Type]): Type {
  const { operator, left, right } = expression;
  const plain = [checkPlain(checking, operator, left, types[0]), checkPlain(checking, operator, right, types[1])];
  const [first, second] = plain.map(kindsOf) as [Set<string>, Set<string>];
  if (first.has("unknown") || second.has("unknown") || first.size === 0 || second.size === 0) return booleanType;
  const comparable = ["string", "number"].some((kind) => first.has(kind) && second.has(kind));
  if (!comparable) {
    const message = `"${operator}" compares numbers with numbers or texts with texts, but these are ${showType(types[0])} and ${showType(types[1])}.${isOrder(left) ? " To ask for a range, write a < b && b < c." : ""}`;
    reportError(checking, "wrong-operand", message, expression);
  }
  if (types[0].kind === "literal" && types[1].kind === "literal" && comparable)
    reportWarning(checking, "constant-comparison", "This comparison always comes out the same.", expression);
  return booleanType;
}

function isOrder(expression: Expression): boolean {
  return expression.kind === "binary" && /^[<>]/.test(expression.operator);
}

function kindsOf(type: Type): Set<string> {
  return new Set(membersOf(type).map(kindOfType));
}

function only(kinds: Set<string>, kind: string): boolean {
  return kinds.size === 1 && kinds.has(kind);
}

/** Lists and objects have no meaning here, and what may be missing would quietly become "undefined" or NaN. */
export function checkPlain(checking: Checking, operator: string, operand: Expression, type: Type): Type {
  const present = withoutMissing(type);
  const structured = membersOf(present).find(isStructured);
  if (structured) {
    const message = `${operator === "${}" ? "A template" : `"${operator}"`} needs a number or a text, but this is ${showType(type)}. Read one of its fields.`;
    reportError(checking, "wrong-operand", message, operand);
    return unknownType;
  }
  if (canBeMissing(type)) reportMissing(checking, operand, type);
  return isNever(present) ? unknownType : present;
}

function reportMissing(checking: Checking, operand: Expression, type: Type): void {
  const message = isNever(withoutMissing(type))
    ? `This is always ${showType(type)}.`
    : `This may be missing (${showType(type)}). Give a value for that case with ??.`;
  reportWarning(checking, "possibly-missing", message, operand);
}

function checkNumber(checking: Checking, operator: string, operand: Expression, type: Type): void {
  const present = withoutMissing(type);
  const wrong = membersOf(present).some((member) => member.kind !== "unknown" && kindOfType(member) !== "number");
  if (wrong)
    reportError(checking, "wrong-operand", `"${operator}" needs a number, but this is ${showType(type)}.`, operand);
  else if (canBeMissing(type)) reportMissing(checking, operand, type);
}

export function inferUnary(checking: Checking, expression: ExpressionOf<"unary">, facts: Facts | undefined): Type {
  const { operator, operand } = expression;
  const type = checking.infer(operand, facts);
  switch (operator) {
    case "!": {
      const truth = knownTruth(reportedType(operand, type));
      return truth === undefined ? booleanType : { kind: "literal", value: !truth };
    }
    case "-":
      checkNumber(checking, operator, operand, type);
      return type.kind === "literal" && typeof type.value === "number"
        ? { kind: "literal", value: -type.value }
        : numberType;
    case "+":
      checkPlain(checking, operator, operand, type);
      return numberType;
    case "typeof":
      return unite(membersOf(reportedType(operand, type)).flatMap(namesOfType));
    default:
      return operator satisfies never;
  }
}

const everyName = ["string", "number", "boolean", "undefined", "object"];

function namesOfType(type: Type): Type[] {
  const kind = kindOfType(type);
  const isPlain = kind === "string" || kind === "number" || kind === "boolean" || kind === "undefined";
  const names = kind === "unknown" ? everyName : [isPlain ? kind : "object"];
  return names.map((value) => ({ kind: "literal", value }));
}
