// The type of each kind of expression.

import type { Expression } from "./ast.ts";
import { type Checking, type Facts, factAt, reportError } from "./checking.ts";
import { inferFunctionCall } from "./infer-call.ts";
import { inferConditional, inferLogical } from "./infer-choice.ts";
import { inferArray, inferObject, inferTemplate } from "./infer-collection.ts";
import { inferBinary, inferUnary } from "./infer-operators.ts";
import { inferChain, inferLink } from "./infer-read.ts";
import { didYouMean } from "./suggest.ts";
import { type Type, undefinedType, unknownType } from "./type.ts";

export function infer(checking: Checking, expression: Expression, facts: Facts | undefined): Type {
  switch (expression.kind) {
    case "literal":
      return typeOfLiteral(expression.value);
    case "variable":
      return inferVariable(checking, expression, facts);
    case "member":
    case "index":
    case "methodCall":
      return inferLink(checking, expression, facts).type;
    case "chain":
      return inferChain(checking, expression, facts);
    case "functionCall":
      return inferFunctionCall(checking, expression, facts);
    case "unary":
      return inferUnary(checking, expression, facts);
    case "binary":
      return inferBinary(checking, expression, facts);
    case "logical":
      return inferLogical(checking, expression, facts);
    case "conditional":
      return inferConditional(checking, expression, facts);
    case "template":
      return inferTemplate(checking, expression, facts);
    case "array":
      return inferArray(checking, expression, facts);
    case "object":
      return inferObject(checking, expression, facts);
    default:
      return expression satisfies never;
  }
}

export function typeOfLiteral(value: string | number | boolean | null | undefined): Type {
  if (value === null) return { kind: "null" };
  return value === undefined ? undefinedType : { kind: "literal", value };
}

function inferVariable(
  checking: Checking,
  expression: Expression & { kind: "variable" },
  facts: Facts | undefined,
): Type {
  const { name } = expression;
  const type = Object.hasOwn(checking.scope, name) ? checking.scope[name] : undefined;
  if (type) return factAt(facts, name) ?? type;
  const hint = didYouMean(name, Object.keys(checking.scope));
  reportError(checking, "unknown-variable", `"${name}" can't be read here.${hint}`, expression);
  return unknownType;
}
