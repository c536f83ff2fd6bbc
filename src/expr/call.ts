// What the functions and methods of the table do. Each has the meaning it has in JavaScript; what would grow or take
// long is charged first.

import type { ExpressionOf } from "./ast.ts";
import { listMethods, numberMethods, textMethods } from "./callables.data.ts";
import { EvaluationError } from "./evaluation-error.ts";
import { jsonText } from "./json-text.ts";
import { primitive } from "./operate.ts";
import type { Work } from "./work.ts";

type MethodCall = ExpressionOf<"methodCall">;
type FunctionCall = ExpressionOf<"functionCall">;

export function callMethod(call: MethodCall, object: unknown, given: unknown[], work: Work): unknown {
  if (typeof object === "string" && Object.hasOwn(textMethods, call.name)) return callText(call, object, given, work);
  if (Array.isArray(object) && Object.hasOwn(listMethods, call.name)) return callList(call, object, given, work);
  if (typeof object === "number" && Object.hasOwn(numberMethods, call.name)) return toFixed(call, object, given);
  const kind =
    object === null
      ? "null"
      : Array.isArray(object)
        ? "a list"
        : object === undefined
          ? "missing"
          : `a value of type ${typeof object}`;
  throw new EvaluationError("no-method", `"${call.name}" can't be called here: what it is called on is ${kind}.`, call);
}

function callText(call: MethodCall, text: string, given: unknown[], work: Work): unknown {
  const plain = given.map((value) => primitive(value, call));
  work.charge(text.length, call);
  switch (call.name) {
    case "repeat":
      refuseCount(call, Number(plain[0]));
      work.text(text.length * Math.trunc(Number(plain[0]) || 0), call);
      break;
    case "padStart":
    case "padEnd":
      work.text(Math.max(text.length, Math.trunc(Number(plain[0]) || 0)), call);
      break;
    case "split":
      return boundedItems(text.split(String(plain[0]), plain[1] as number | undefined), call, work);
    case "concat":
      for (const part of plain) work.text(text.length + String(part).length, call);
      break;
    case "replace":
    case "replaceAll":
      return replaced(call, text, String(plain[0]), String(plain[1]), work);
  }
  const method = (String.prototype as unknown as Record<string, (...values: unknown[]) => unknown>)[call.name];
  const result = method?.apply(text, plain);
  if (typeof result === "string") work.text(result.length, call);
  return result;
}

function refuseCount(call: MethodCall, count: number): void {
  if (count < 0 || count === Number.POSITIVE_INFINITY)
    throw new EvaluationError("bad-count", "The text can't be repeated that often.", call);
}

/** Word for word: JavaScript would read `$&` and its like in the replacement. */
function replaced(call: MethodCall, text: string, part: string, by: string, work: Work): string {
  const occurrences = call.name === "replaceAll" ? text.split(part).length - 1 : 1;
  work.text(text.length + (occurrences + 1) * by.length, call);
  return call.name === "replaceAll" ? text.replaceAll(part, () => by) : text.replace(part, () => by);
}

function callList(call: MethodCall, list: readonly unknown[], given: unknown[], work: Work): unknown {
  work.charge(list.length, call);
  const [first, second] = given;
  const position = (value: unknown) => (value === undefined ? undefined : Number(primitive(value, call)));
  switch (call.name) {
    case "includes":
      return list.includes(first, position(second));
    case "indexOf":
      return list.indexOf(first, position(second));
    case "lastIndexOf":
      return list.lastIndexOf(first);
    case "slice":
      return boundedItems(list.slice(position(first), position(second)), call, work);
    case "concat":
      return boundedItems(list.concat(...given), call, work);
    case "join":
      return joined(call, list, first, work);
    default:
      return list.at(position(first) ?? 0);
  }
}

function joined(call: MethodCall, list: readonly unknown[], separator: unknown, work: Work): string {
  const between = separator === undefined ? "," : String(primitive(separator, call));
  const texts = list.map((item) => String(primitive(item, call) ?? ""));
  work.text(
    texts.reduce((length, text) => length + text.length, between.length * Math.max(0, texts.length - 1)),
    call,
  );
  return texts.join(between);
}

function boundedItems(items: unknown[], call: MethodCall, work: Work): unknown[] {
  work.items(items.length, call);
  return items;
}

function toFixed(call: MethodCall, value: number, given: unknown[]): string {
  const digits = given[0] === undefined ? 0 : Number(primitive(given[0], call));
  if (!(digits >= 0 && digits <= 100))
    throw new EvaluationError("bad-count", "The number of digits must be from 0 to 100.", call);
  return value.toFixed(digits);
}

export function callFunction(call: FunctionCall, given: unknown[], work: Work): unknown {
  const [value, base] = given;
  const plain = () => given.map((one) => primitive(one, call) as number);
  switch (call.name) {
    case "Number":
      return given.length === 0 ? 0 : Number(primitive(value, call));
    case "String":
      return given.length === 0 ? "" : String(primitive(value, call));
    case "Boolean":
      return Boolean(value);
    case "Number.isInteger":
      return Number.isInteger(value);
    case "Number.isFinite":
      return Number.isFinite(value);
    case "Number.isNaN":
      return Number.isNaN(value);
    case "parseInt":
      return Number.parseInt(
        String(primitive(value, call)),
        base === undefined ? undefined : Number(primitive(base, call)),
      );
    case "parseFloat":
      return Number.parseFloat(String(primitive(value, call)));
    case "Array.isArray":
      return Array.isArray(value);
    case "Object.keys":
      return fieldsOf(call, value, work).map(([name]) => name);
    case "Object.values":
      return fieldsOf(call, value, work).map(([, field]) => field);
    case "Object.entries":
      return fieldsOf(call, value, work);
    case "JSON.stringify":
      return jsonText(value, call, work);
    default: {
      const compute = (Math as unknown as Record<string, (...values: number[]) => number>)[
        call.name.slice("Math.".length)
      ];
      return compute?.(...plain());
    }
  }
}

function fieldsOf(call: FunctionCall, value: unknown, work: Work): [string, unknown][] {
  if (value === null || value === undefined)
    throw new EvaluationError("missing-value", `There are no fields here: the value is ${value}.`, call);
  if (typeof value !== "object")
    return typeof value === "string" ? [...value].map((character, at) => [String(at), character]) : [];
  work.items(Object.keys(value).length, call);
  return Object.entries(value).filter(([, field]) => typeof field !== "function");
}
