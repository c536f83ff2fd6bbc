// The type that a report on a value that never changes may rely on. An item of a list has the type of the items, as in
// TypeScript, though the list may be shorter; and what an earlier test has told makes a second one superfluous, which
// is tidy code and no mistake.

import type { Expression } from "./ast.ts";
import type { Checking } from "./checking.ts";
import { pathOf } from "./path-of.ts";
import { type Type, undefinedType } from "./type.ts";
import { unite } from "./type-members.ts";

/** What is known at this place, and that an item may be absent. */
export function reportedType(expression: Expression, type: Type): Type {
  return readsItem(expression) ? unite([type, undefinedType]) : type;
}

/** The same as it is before any test. */
export function declaredType(checking: Checking, expression: Expression, type: Type): Type {
  const declared = pathOf(expression) === undefined ? type : checking.inferQuietly(expression, undefined);
  return reportedType(expression, declared);
}

function readsItem(expression: Expression): boolean {
  switch (expression.kind) {
    case "index":
      return !isText(expression.index) || readsItem(expression.object);
    case "member":
    case "methodCall":
      return readsItem(expression.object);
    case "chain":
      return readsItem(expression.expression);
    case "logical":
      return readsItem(expression.left) || readsItem(expression.right);
    case "conditional":
      return readsItem(expression.whenTrue) || readsItem(expression.whenFalse);
    default:
      return false;
  }
}

function isText(index: Expression): boolean {
  return index.kind === "literal" && typeof index.value === "string";
}
