// One closure for each node.

import type { Expression, ExpressionOf, LogicalOperator } from "./ast.ts";
import { evaluateList, evaluateObject } from "./evaluate-collection.ts";
import { evaluateFunctionCall } from "./evaluate-function.ts";
import { evaluateMethodCall } from "./evaluate-method.ts";
import { evaluateBinary, evaluateUnary } from "./evaluate-operator.ts";
import { evaluateChain, evaluateIndex, evaluateMember, evaluateVariable } from "./evaluate-read.ts";
import { primitive } from "./primitive.ts";
import type { Compile, Step } from "./step.ts";
import type { Work } from "./work.ts";

export function evaluateNode(expression: Expression, work: Work): Step {
  const compile: Compile = (inner) => evaluateNode(inner, work);
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      return () => value;
    }
    case "variable":
      return evaluateVariable(expression);
    case "member":
      return evaluateMember(expression, compile);
    case "index":
      return evaluateIndex(expression, compile);
    case "methodCall":
      return evaluateMethodCall(expression, compile, work);
    case "functionCall":
      return evaluateFunctionCall(expression, compile, work);
    case "chain":
      return evaluateChain(expression, compile);
    case "unary":
      return evaluateUnary(expression, compile);
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
