// Offers to declare a context field that is read or assigned, with the type that its use shows.

import type { Expression } from "#expr/ast.ts";
import type { Scope } from "#expr/check.ts";
import { partsOf } from "#expr/parts.ts";
import { printType } from "#expr/print-type.ts";
import { booleanType, type Type, unknownType } from "#expr/type.ts";
import { isNever, membersOf, unite, withoutMissing } from "#expr/type-members.ts";
import { typeOf } from "#expr/type-of.ts";
import { addField } from "#model/edits/fields/add-field.ts";
import type { ExpressionSite } from "#model/expression-site.ts";
import type { Id } from "#model/schema/common.ts";
import type { Fix } from "../problem.ts";

/** A text, number, list … starts out empty; anything else starts out missing, and its type says so. */
export function declareFieldFix(machine: Id, name: string, used: Type): Fix {
  const { type, initial } = declared(used);
  return {
    label: `Declare "${name}" as ${type}`,
    apply: (project) =>
      addField(project, {
        list: { of: "context", id: machine },
        field: { name, type, ...(initial === undefined ? {} : { initial }) },
      }),
  };
}

const starts: Readonly<Record<string, string>> = { number: "0", string: '""', boolean: "false", array: "[]" };

function declared(used: Type): { type: string; initial?: string } {
  const type = isNever(used) ? unknownType : widened(used);
  if (type.kind === "unknown") return { type: "unknown" };
  const initial = starts[type.kind];
  if (initial !== undefined) return { type: printType(type), initial };
  const admitsUndefined = membersOf(type).some(({ kind }) => kind === "undefined");
  return { type: admitsUndefined ? printType(type) : `${printType(type)} | undefined` };
}

/** A field that gets `1` holds numbers. */
function widened(type: Type): Type {
  return unite(
    membersOf(type).map((member) =>
      member.kind === "literal" ? { kind: typeof member.value as "string" | "number" | "boolean" } : member,
    ),
  );
}

/** What an expression that reads an undeclared `context.name` expects of it; undefined when it does no such thing there. */
export function contextFieldRead(
  { scope, expected, purpose }: ExpressionSite,
  root: Expression,
  from: number,
  to: number,
): { name: string; type: Type } | undefined {
  const whole = purpose === "guard" ? booleanType : expected;
  const waiting: { expression: Expression; wanted: Type | undefined }[] = [{ expression: root, wanted: whole }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { expression, wanted } = next;
    if (isContextRead(expression) && expression.nameFrom === from && expression.to === to)
      return { name: expression.name, type: wanted ? withoutMissing(wanted) : unknownType };
    for (const part of partsOf(expression))
      waiting.push({ expression: part, wanted: wantedOf(part, expression, wanted, scope) });
  }
  return undefined;
}

type Read = Extract<Expression, { kind: "member" }>;

function isContextRead(expression: Expression): expression is Read {
  return expression.kind === "member" && expression.object.kind === "variable" && expression.object.name === "context";
}

function wantedOf(part: Expression, around: Expression, wanted: Type | undefined, scope: Scope): Type | undefined {
  switch (around.kind) {
    case "binary":
      return typeOf(part === around.left ? around.right : around.left, scope);
    case "unary":
      return around.operator === "!" ? booleanType : around.operator === "typeof" ? undefined : { kind: "number" };
    case "logical":
      return around.operator === "??" ? typeOf(part === around.left ? around.right : around.left, scope) : wanted;
    case "conditional":
      return part === around.test ? booleanType : wanted;
    case "chain":
      return wanted;
    default:
      return undefined;
  }
}
