// Every function and method that an expression may call: one table for the parser, the checker, the evaluator and
// completion. All are pure, take no callbacks and give the same answer in every engine.

import { booleanType, numberType, plainType, stringType, type Type, undefinedType, unknownType } from "./type.ts";

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
  readonly rest?: boolean;
}

export interface Callable {
  readonly parameters: readonly Parameter[];
  /** `items` and `receiver` stand for the element type and the type of the list it is called on. */
  readonly result: Type | "items" | "receiver";
  readonly description: string;
}

const unknownList: Type = { kind: "array", items: unknownType };
const textList: Type = { kind: "array", items: stringType };
const position = (name: string): Parameter => ({ name, type: numberType, optional: true });
const text = (name: string): Parameter => ({ name, type: stringType });
const number = (name: string): Parameter => ({ name, type: numberType });
const plain = (name: string): Parameter => ({ name, type: plainType });
const anything = (name: string): Parameter => ({ name, type: unknownType });

function callable(parameters: readonly Parameter[], result: Callable["result"], description: string): Callable {
  return { parameters, result, description };
}

export const functions: Readonly<Record<string, Callable>> = {
  "Math.abs": callable([number("value")], numberType, "The value without its sign."),
  "Math.ceil": callable([number("value")], numberType, "Rounded up."),
  "Math.floor": callable([number("value")], numberType, "Rounded down."),
  "Math.round": callable([number("value")], numberType, "Rounded to the nearest whole number."),
  "Math.trunc": callable([number("value")], numberType, "Without its fraction."),
  "Math.sign": callable([number("value")], numberType, "1, -1 or 0."),
  "Math.min": callable([{ ...number("values"), rest: true }], numberType, "The smallest."),
  "Math.max": callable([{ ...number("values"), rest: true }], numberType, "The largest."),
  Number: callable([plain("value")], numberType, "As a number."),
  String: callable([plain("value")], stringType, "As text."),
  Boolean: callable([anything("value")], booleanType, "Whether it counts as true."),
  "Number.isInteger": callable([anything("value")], booleanType, "Whether it is a whole number."),
  "Number.isFinite": callable([anything("value")], booleanType, "Whether it is a number and not infinite."),
  "Number.isNaN": callable([anything("value")], booleanType, "Whether it is not a number."),
  parseInt: callable([text("text"), position("base")], numberType, "The whole number at the start of a text."),
  parseFloat: callable([text("text")], numberType, "The number at the start of a text."),
  "Array.isArray": callable([anything("value")], booleanType, "Whether it is a list."),
  "Object.keys": callable([anything("value")], textList, "The names of the fields."),
  "Object.values": callable([anything("value")], unknownList, "The values of the fields."),
  "Object.entries": callable([anything("value")], { kind: "array", items: unknownList }, "Pairs of name and value."),
  "JSON.stringify": callable([anything("value")], stringType, "As JSON text."),
};

export const textMethods: Readonly<Record<string, Callable>> = {
  includes: callable([text("part"), position("from")], booleanType, "Whether the part occurs."),
  startsWith: callable([text("part"), position("at")], booleanType, "Whether it begins with the part."),
  endsWith: callable([text("part"), position("at")], booleanType, "Whether it ends with the part."),
  indexOf: callable([text("part"), position("from")], numberType, "Where the part first occurs, or -1."),
  lastIndexOf: callable([text("part"), position("from")], numberType, "Where the part last occurs, or -1."),
  slice: callable([position("from"), position("to")], stringType, "The text between two places."),
  substring: callable([number("from"), position("to")], stringType, "The text between two places."),
  trim: callable([], stringType, "Without white space at both ends."),
  trimStart: callable([], stringType, "Without white space at the start."),
  trimEnd: callable([], stringType, "Without white space at the end."),
  toUpperCase: callable([], stringType, "In capitals."),
  toLowerCase: callable([], stringType, "In small letters."),
  split: callable([text("separator"), position("most")], textList, "The parts between the separators."),
  padStart: callable([number("length"), { ...text("filler"), optional: true }], stringType, "Filled up at the start."),
  padEnd: callable([number("length"), { ...text("filler"), optional: true }], stringType, "Filled up at the end."),
  repeat: callable([number("times")], stringType, "The text several times."),
  replace: callable([text("part"), text("by")], stringType, "With the first occurrence replaced, word for word."),
  replaceAll: callable([text("part"), text("by")], stringType, "With every occurrence replaced, word for word."),
  charAt: callable([number("at")], stringType, "The character at a place."),
  at: callable(
    [number("at")],
    { kind: "union", of: [stringType, undefinedType] },
    "The character at a place; -1 is the last.",
  ),
  concat: callable([{ ...text("texts"), rest: true }], stringType, "Followed by other texts."),
};

export const listMethods: Readonly<Record<string, Callable>> = {
  includes: callable([anything("item"), position("from")], booleanType, "Whether the item is in the list."),
  indexOf: callable([anything("item"), position("from")], numberType, "Where the item first stands, or -1."),
  lastIndexOf: callable([anything("item")], numberType, "Where the item last stands, or -1."),
  slice: callable([position("from"), position("to")], "receiver", "The items between two places."),
  concat: callable([{ ...anything("lists"), rest: true }], unknownList, "Followed by other items or lists."),
  join: callable([{ ...text("separator"), optional: true }], stringType, "The items as one text."),
  at: callable([number("at")], "items", "The item at a place; -1 is the last."),
};

export const numberMethods: Readonly<Record<string, Callable>> = {
  toFixed: callable([position("digits")], stringType, "With that many digits after the point."),
};

export const methodNames: ReadonlySet<string> = new Set(
  [textMethods, listMethods, numberMethods].flatMap((methods) => Object.keys(methods)),
);

/** The variables an expression may read. Which of them are there depends on where it stands. */
export const variableNames: ReadonlySet<string> = new Set(["context", "event", "input", "output", "error", "attempt"]);
