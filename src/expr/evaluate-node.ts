// One closure for each node, the common shapes with one of their own: a path of reads, a comparison with a literal.

import type { Expression, ExpressionOf, LogicalOperator } from "./ast.ts";
import { callFunction, callMethod } from "./call.ts";
import { evaluateList, evaluateObject } from "./evaluate-collection.ts";
import { operation, primitive, unaryOperation } from "./operate.ts";
import { readField, readIndex } from "./read-value.ts";
import type { Compile, Step, Values } from "./step.ts";
import type { Work } from "./work.ts";

/** What a chain answers from where a part before `?.` is missing; it never leaves the chain. */
const nothing = Symbol("nothing");

export function evaluateNode(expression: Expression, work: Work): Step {
  const compile: Compile = (inner) => evaluateNode(inner, work);
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      return () => value;
    }
    case "variable": {
      const { name } = expression;
      return (values) => values[name];
    }
    case "member":
      return evaluateMember(expression, compile);
    case "index": {
      const index = compile(expression.index);
      return evaluateLink(expression.object, expression.optional, compile, (object, values) =>
        readIndex(object, index(values), expression),
      );
    }
    case "methodCall": {
      const given = expression.values.map(compile);
      return evaluateLink(expression.object, expression.optional, compile, (object, values) =>
        callMethod(
          expression,
          object,
          given.map((value) => value(values)),
          work,
        ),
      );
    }
    case "functionCall": {
      const given = expression.values.map(compile);
      return (values) =>
        callFunction(
          expression,
          given.map((value) => value(values)),
          work,
        );
    }
    case "chain": {
      const inner = compile(expression.expression);
      return (values) => {
        const value = inner(values);
        return value === nothing ? undefined : value;
      };
    }
    case "unary": {
      const operand = compile(expression.operand);
      const operate = unaryOperation(expression.operator, expression);
      return (values) => operate(operand(values));
    }
    case "binary":
      return evaluateBinary(expression, compile, work);
    case "logical":
      return evaluateLogical(expression.operator, compile(expression.left), compile(expression.right));
    case "conditional": {
      const [test, whenTrue, whenFalse] = [
        compile(expression.test),
        compile(expression.whenTrue),
        compile(expression.whenFalse),
      ];
      return (values) => (test(values) ? whenTrue(values) : whenFalse(values));
    }
    case "template":
      return evaluateTemplate(expression, compile, work);
    case "array":
      return evaluateList(expression, compile, work);
    case "object":
      return evaluateObject(expression, compile, work);
    default:
      return expression satisfies never;
  }
}

function evaluateMember(expression: ExpressionOf<"member">, compile: Compile): Step {
  const { object, name, optional } = expression;
  if (object.kind === "variable" && !optional) {
    const variable = object.name;
    return (values) => readField(values[variable], name, expression);
  }
  return evaluateLink(object, optional, compile, (value) => readField(value, name, expression));
}

function evaluateLink(
  object: Expression,
  optional: boolean,
  compile: Compile,
  read: (object: unknown, values: Values) => unknown,
): Step {
  const evaluateObject = compile(object);
  return (values) => {
    const value = evaluateObject(values);
    if (value === nothing || (optional && (value === null || value === undefined))) return nothing;
    return read(value, values);
  };
}

function evaluateBinary(expression: ExpressionOf<"binary">, compile: Compile, work: Work): Step {
  const left = compile(expression.left);
  if (expression.right.kind === "literal" && expression.operator === "===") {
    const { value } = expression.right;
    return (values) => left(values) === value;
  }
  const operate = operation(expression.operator, expression, work);
  if (expression.right.kind === "literal") {
    const { value } = expression.right;
    return (values) => operate(left(values), value);
  }
  const right = compile(expression.right);
  return (values) => operate(left(values), right(values));
}

function evaluateLogical(operator: LogicalOperator, left: Step, right: Step): Step {
  switch (operator) {
    case "&&":
      return (values) => left(values) && right(values);
    case "||":
      return (values) => left(values) || right(values);
    case "??":
      return (values) => left(values) ?? right(values);
    default:
      return operator satisfies never;
  }
}

function evaluateTemplate(expression: ExpressionOf<"template">, compile: Compile, work: Work): Step {
  const { texts } = expression;
  const parts = expression.values.map(compile);
  return (values) => {
    let result = texts[0] as string;
    for (let position = 0; position < parts.length; position++) {
      const value = primitive((parts[position] as Step)(values), expression);
      result += `${value}${texts[position + 1]}`;
      work.text(result.length, expression);
    }
    return result;
  };
}
