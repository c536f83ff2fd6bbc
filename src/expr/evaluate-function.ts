// Calls of functions.

import type { ExpressionOf } from "./ast.ts";
import { EvaluationError } from "./evaluation-error.ts";
import { jsonText } from "./json-text.ts";
import { plainNumber, primitive } from "./primitive.ts";
import type { Compile, Step } from "./step.ts";
import type { Work } from "./work.ts";

type Call = ExpressionOf<"functionCall">;
type Implementation = (first: unknown, second: unknown, call: Call, work: Work) => unknown;

const implementations: Readonly<Record<string, Implementation>> = {
  "Math.abs": (value, _, call) => Math.abs(plainNumber(value, call)),
  "Math.ceil": (value, _, call) => Math.ceil(plainNumber(value, call)),
  "Math.floor": (value, _, call) => Math.floor(plainNumber(value, call)),
  "Math.round": (value, _, call) => Math.round(plainNumber(value, call)),
  "Math.trunc": (value, _, call) => Math.trunc(plainNumber(value, call)),
  "Math.sign": (value, _, call) => Math.sign(plainNumber(value, call)),
  Number: (value, _, call) => (call.values.length === 0 ? 0 : Number(primitive(value, call))),
  String: (value, _, call) => (call.values.length === 0 ? "" : String(primitive(value, call))),
  Boolean: (value) => Boolean(value),
  "Number.isInteger": (value) => Number.isInteger(value),
  "Number.isFinite": (value) => Number.isFinite(value),
  "Number.isNaN": (value) => Number.isNaN(value),
  parseInt: (text, base, call) => Number.parseInt(String(primitive(text, call)), plainNumber(base, call)),
  parseFloat: (text, _, call) => Number.parseFloat(String(primitive(text, call))),
  "Array.isArray": (value) => Array.isArray(value),
  "Object.keys": (value, _, call, work) => fieldsOf(value, call, work).map(([name]) => name),
  "Object.values": (value, _, call, work) => fieldsOf(value, call, work).map(([, field]) => field),
  "Object.entries": (value, _, call, work) => fieldsOf(value, call, work),
  "JSON.stringify": (value, _, call, work) => jsonText(value, call, work),
};

const absent: Step = () => undefined;

export function evaluateFunctionCall(call: Call, compile: Compile, work: Work): Step {
  const given = call.values.map(compile);
  if (call.name === "Math.min") return evaluateExtreme(call, given, Math.min, Number.POSITIVE_INFINITY);
  if (call.name === "Math.max") return evaluateExtreme(call, given, Math.max, Number.NEGATIVE_INFINITY);
  const implementation = implementations[call.name] as Implementation;
  const [first = absent, second = absent, ...others] = given;
  if (others.length === 0) return (values) => implementation(first(values), second(values), call, work);
  return (values) => {
    const result = [first(values), second(values), ...others.map((more) => more(values))];
    return implementation(result[0], result[1], call, work);
  };
}

type Extreme = (left: number, right: number) => number;

function evaluateExtreme(call: Call, given: readonly Step[], pick: Extreme, start: number): Step {
  const [first, second, ...others] = given;
  if (first && second && others.length === 0)
    return (values) => pick(plainNumber(first(values), call), plainNumber(second(values), call));
  return (values) => given.reduce((most, step) => pick(most, plainNumber(step(values), call)), start);
}

function fieldsOf(value: unknown, call: Call, work: Work): [string, unknown][] {
  if (value === null || value === undefined)
    throw new EvaluationError("missing-value", `There are no fields here: the value is ${value}.`, call);
  if (typeof value !== "object" && typeof value !== "string") return [];
  const count = typeof value === "string" ? value.length : Object.keys(value).length;
  work.items(count, call);
  // Listing fields takes several times as long as reading items.
  work.charge(4 * count, call);
  return Object.entries(value).filter(([, field]) => typeof field !== "function");
}
