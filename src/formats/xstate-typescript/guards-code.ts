// Guards: conditions that are all expressions become one function; where a named guard or `in` takes part, XState's own
// and, or, not join them, and expressions go into `setup` under their text, because there their types are known.

import type { Expression } from "#expr/ast.ts";
import { printExpression } from "#expr/print.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Guard } from "#model/schema/guard.ts";
import { array, type Code, call, cast, raw } from "../shared/code.ts";
import { functionCode, typedParameters } from "./functions.ts";
import { namedGuardCode } from "./implementations-code.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { below, type Place, untypedPlace } from "./places.ts";

export function guardCode(unit: MachineUnit, guard: Guard, place: Place): Code {
  const single = asExpression(guard);
  if (single) {
    const isBoolean = guard.kind !== "expression" || yieldsBoolean(single);
    return functionCode(unit, isBoolean ? printExpression(single) : `Boolean(${printExpression(single)})`, place);
  }
  if (guard.kind === "named") return namedGuardCode(unit, guard, place);
  const joined = partCode(unit, guard, place);
  return isBeyondInference(guard) ? cast(joined, "never") : joined;
}

/** XState's types follow neither parameters inside `and([…])` nor `stateIn` beside an empty table of guards. */
function isBeyondInference(guard: Guard): boolean {
  switch (guard.kind) {
    case "expression":
      return false;
    case "named":
      return guard.parameters !== undefined;
    case "in":
      return true;
    case "not":
      return isBeyondInference(guard.guard);
    case "and":
    case "or":
      return guard.guards.some(isBeyondInference);
    default:
      return guard satisfies never;
  }
}

function partCode(unit: MachineUnit, guard: Guard, place: Place): Code {
  const { imports } = unit.file;
  switch (guard.kind) {
    case "expression":
      return hoisted(unit, guard.expression, place);
    case "named":
      return withTypedParameters(namedGuardCode(unit, guard, place), unit);
    case "in":
      imports.add("stateIn");
      unit.referred.add(guard.state);
      return raw(`stateIn(${JSON.stringify(`#${guard.state}`)})`);
    case "not":
      imports.add("not");
      return call("not", [partCode(unit, guard.guard, below(place, "guard"))]);
    case "and":
    case "or": {
      imports.add(guard.kind);
      const parts = guard.guards.map((part, position) => partCode(unit, part, below(place, "guards", position)));
      return call(guard.kind, [array(parts)]);
    }
    default:
      return guard satisfies never;
  }
}

/** Inside `and([…])` TypeScript has nothing to infer a function's parameters from. */
function withTypedParameters(code: Code, unit: MachineUnit): Code {
  if (code.kind !== "object") return code;
  const entries = code.entries.map((entry) =>
    entry.key === "params" ? { ...entry, value: typedParameters(entry.value, unit) } : entry,
  );
  return { ...code, entries };
}

function hoisted(unit: MachineUnit, text: string, place: Place): Code {
  const name = text.trim();
  const parsed = expressionOf(name);
  const isBoolean = parsed.ok && yieldsBoolean(parsed.value);
  unit.guards.set(name, functionCode(unit, isBoolean ? name : `Boolean(${name})`, untypedPlace(place)));
  return raw(JSON.stringify(name));
}

/** A guard that is made of expressions only, as one expression. */
function asExpression(guard: Guard): Expression | undefined {
  switch (guard.kind) {
    case "expression": {
      const parsed = expressionOf(guard.expression);
      return parsed.ok ? parsed.value : undefined;
    }
    case "not": {
      const operand = asExpression(guard.guard);
      return operand && { kind: "unary", operator: "!", operand, from: 0, to: 0 };
    }
    case "and":
    case "or": {
      const parts = guard.guards.map(asExpression);
      const operator = guard.kind === "and" ? "&&" : "||";
      return parts.reduce((left, right) =>
        left && right
          ? { kind: "logical", operator, left: boolean(left), right: boolean(right), from: 0, to: 0 }
          : undefined,
      );
    }
    default:
      return undefined;
  }
}

function boolean(expression: Expression): Expression {
  if (yieldsBoolean(expression)) return expression;
  return { kind: "functionCall", name: "Boolean", values: [expression], from: 0, to: 0 };
}

function yieldsBoolean(expression: Expression): boolean {
  switch (expression.kind) {
    case "binary":
      return /[<>=]/.test(expression.operator);
    case "unary":
      return expression.operator === "!";
    case "logical":
      return expression.operator !== "??" && yieldsBoolean(expression.left) && yieldsBoolean(expression.right);
    case "literal":
      return typeof expression.value === "boolean";
    case "functionCall":
      return expression.name === "Boolean";
    default:
      return false;
  }
}
