// Calls of methods. What the name stands for is looked up once; at run time only the kind of the receiver decides.

import type { ExpressionOf } from "./ast.ts";
import { concatList, listCalls } from "./call-list.ts";
import { concatText, textCalls } from "./call-text.ts";
import { evaluateLink } from "./evaluate-read.ts";
import { EvaluationError } from "./evaluation-error.ts";
import { primitive } from "./primitive.ts";
import type { Compile, Step, Values } from "./step.ts";
import type { Work } from "./work.ts";

type Call = ExpressionOf<"methodCall">;
type OnObject = (object: unknown, values: Values) => unknown;

const absent: Step = () => undefined;

export function evaluateMethodCall(call: Call, compile: Compile, work: Work): Step {
  const given = call.values.map(compile);
  if (call.name === "concat") return evaluateLink(call, compile, concatOn(call, given, work));
  if (given.length <= 2) return evaluateLink(call, compile, methodOn(call, given, work));
  const method = methodOn(call, given.slice(0, 2), work);
  return evaluateLink(call, compile, (object, values) => {
    for (const more of given.slice(2)) more(values);
    return method(object, values);
  });
}

function methodOn(call: Call, [first = absent, second = absent]: readonly Step[], work: Work): OnObject {
  const onText = Object.hasOwn(textCalls, call.name) ? textCalls[call.name] : undefined;
  const onList = Object.hasOwn(listCalls, call.name) ? listCalls[call.name] : undefined;
  return (object, values) => {
    const given = first(values);
    const more = second(values);
    if (typeof object === "string" && onText) {
      work.charge(object.length, call);
      const result = onText(object, given, more, call, work);
      if (typeof result === "string") work.text(result.length, call);
      return result;
    }
    if (onList && Array.isArray(object)) {
      work.charge(object.length, call);
      return onList(object, given, more, call, work);
    }
    if (typeof object === "number" && call.name === "toFixed") return toFixed(call, object, given);
    return refuse(call, object);
  };
}

function concatOn(call: Call, steps: readonly Step[], work: Work): OnObject {
  return (object, values) => {
    const given = steps.map((step) => step(values));
    if (typeof object === "string") return concatText(object, given, call, work);
    return Array.isArray(object) ? concatList(object, given, call, work) : refuse(call, object);
  };
}

function toFixed(call: Call, value: number, given: unknown): string {
  const digits = given === undefined ? 0 : Number(primitive(given, call));
  if (!(digits >= 0 && digits <= 100))
    throw new EvaluationError("bad-count", "The number of digits must be from 0 to 100.", call);
  return value.toFixed(digits);
}

function refuse(call: Call, object: unknown): never {
  const message = `"${call.name}" can't be called here: what it is called on is ${kindOf(object)}.`;
  throw new EvaluationError("no-method", message, call);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
