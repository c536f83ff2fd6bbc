// Reads: variables, fields, items and chains. The common paths have closures of their own, because a guard is mostly
// reads.

import type { Expression, ExpressionOf } from "./ast.ts";
import { readField, readIndex } from "./read-value.ts";
import type { Compile, Step, Values } from "./step.ts";

/** What a chain answers from where a part before `?.` is missing; it never leaves the chain. */
const nothing = Symbol("nothing");

export function evaluateChain(expression: ExpressionOf<"chain">, compile: Compile): Step {
  const inner = compile(expression.expression);
  return (values) => {
    const value = inner(values);
    return value === nothing ? undefined : value;
  };
}

/** Where a name is written out the engine knows the place; of the others there are few. */
export function evaluateVariable({ name }: ExpressionOf<"variable">): Step {
  switch (name) {
    case "context":
      return (values) => values.context;
    case "event":
      return (values) => values.event;
    default:
      return (values) => values[name];
  }
}

export function evaluateMember(expression: ExpressionOf<"member">, compile: Compile): Step {
  const { object, name } = expression;
  if (expression.optional || mayEnd(object)) return evaluateOptionalMember(expression, compile);
  if (isContext(object)) return (values) => readField(values.context, name, expression);
  if (object.kind === "member" && isContext(object.object)) {
    const field = object.name;
    return (values) => readField(readField(values.context, field, object), name, expression);
  }
  const read = compile(object);
  return (values) => readField(read(values), name, expression);
}

function isContext(object: Expression): boolean {
  return object.kind === "variable" && object.name === "context";
}

function evaluateOptionalMember(expression: ExpressionOf<"member">, compile: Compile): Step {
  const { object, name, optional } = expression;
  const read = compile(object);
  return (values) => {
    const value = read(values);
    if (value === nothing || (optional && (value === null || value === undefined))) return nothing;
    return readField(value, name, expression);
  };
}

export function evaluateIndex(expression: ExpressionOf<"index">, compile: Compile): Step {
  const index = compile(expression.index);
  if (expression.optional || mayEnd(expression.object))
    return evaluateLink(expression, compile, (value, values) => readIndex(value, index(values), expression));
  const object = compile(expression.object);
  return (values) => readIndex(object(values), index(values), expression);
}

type Link = ExpressionOf<"member" | "index" | "methodCall">;

/** Goes on from the object unless a `?.` has ended the chain there. */
export function evaluateLink(
  { object, optional }: Link,
  compile: Compile,
  read: (object: unknown, values: Values) => unknown,
): Step {
  const evaluateObject = compile(object);
  if (!optional && !mayEnd(object)) return (values) => read(evaluateObject(values), values);
  return (values) => {
    const value = evaluateObject(values);
    if (value === nothing || (optional && (value === null || value === undefined))) return nothing;
    return read(value, values);
  };
}

function mayEnd(object: Expression): boolean {
  for (let link = object; link.kind === "member" || link.kind === "index" || link.kind === "methodCall"; ) {
    if (link.optional) return true;
    link = link.object;
  }
  return false;
}
