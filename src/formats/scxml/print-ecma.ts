// Expressions of the language in SCXML's ECMAScript data model.

import type { Expression } from "#expr/ast.ts";
import { printExpression } from "#expr/print.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { mapExpression } from "../shared/map-expression.ts";

export function printEcma(text: string): string {
  const parsed = expressionOf(text);
  if (!parsed.ok) return "undefined";
  return printExpression(mapExpression(parsed.value, (copy, original) => renamed(copy, original)));
}

function renamed(copy: Expression, original: Expression): Expression {
  if (original.kind === "member" && original.object.kind === "variable") {
    if (original.object.name === "context") return named(original.name);
    if (original.object.name === "event")
      return named(original.name === "type" ? "_event.name" : `_event.data.${original.name}`);
  }
  if (original.kind === "variable" && (original.name === "output" || original.name === "error"))
    return named("_event.data");
  return copy;
}

function named(name: string): Expression {
  return { kind: "variable", name, from: 0, to: 0 };
}
