// What the methods of texts do. Each has the meaning it has in JavaScript; what would grow is charged first.

import type { ExpressionOf } from "./ast.ts";
import { boundedItems } from "./bounded-items.ts";
import { EvaluationError } from "./evaluation-error.ts";
import { plainNumber, plainText, primitive } from "./primitive.ts";
import type { Work } from "./work.ts";

type Call = ExpressionOf<"methodCall">;
type TextMethod = (text: string, first: unknown, second: unknown, call: Call, work: Work) => unknown;

export const textCalls: Readonly<Record<string, TextMethod>> = {
  includes: (text, part, from, call) => text.includes(plainText(part, call), plainNumber(from, call)),
  startsWith: (text, part, at, call) => text.startsWith(plainText(part, call), plainNumber(at, call)),
  endsWith: (text, part, at, call) => text.endsWith(plainText(part, call), plainNumber(at, call)),
  indexOf: (text, part, from, call) => text.indexOf(plainText(part, call), plainNumber(from, call)),
  lastIndexOf: (text, part, from, call) => text.lastIndexOf(plainText(part, call), plainNumber(from, call)),
  slice: (text, from, to, call) => text.slice(plainNumber(from, call), plainNumber(to, call)),
  substring: (text, from, to, call) => text.substring(plainNumber(from, call), plainNumber(to, call)),
  trim: (text) => text.trim(),
  trimStart: (text) => text.trimStart(),
  trimEnd: (text) => text.trimEnd(),
  toUpperCase: (text) => text.toUpperCase(),
  toLowerCase: (text) => text.toLowerCase(),
  split: (text, separator, most, call, work) =>
    boundedItems(text.split(plainText(separator, call), plainNumber(most, call)), call, work),
  padStart: (text, length, filler, call, work) => {
    boundPadding(text, length, call, work);
    return text.padStart(plainNumber(length, call), plainText(filler, call));
  },
  padEnd: (text, length, filler, call, work) => {
    boundPadding(text, length, call, work);
    return text.padEnd(plainNumber(length, call), plainText(filler, call));
  },
  repeat: (text, times, _, call, work) => repeated(text, Math.trunc(Number(primitive(times, call)) || 0), call, work),
  replace: (text, part, by, call, work) => {
    const [wanted, word] = [String(primitive(part, call)), String(primitive(by, call))];
    work.text(text.length + word.length, call);
    return text.replace(wanted, () => word);
  },
  replaceAll: (text, part, by, call, work) => {
    const [wanted, word] = [String(primitive(part, call)), String(primitive(by, call))];
    work.text(text.length + text.split(wanted).length * word.length, call);
    return text.replaceAll(wanted, () => word);
  },
  charAt: (text, at, _, call) => text.charAt(plainNumber(at, call)),
  at: (text, at, _, call) => text.at(plainNumber(at, call)),
};

function boundPadding(text: string, length: unknown, call: Call, work: Work): void {
  work.text(Math.max(text.length, Math.trunc(Number(primitive(length, call)) || 0)), call);
}

function repeated(text: string, times: number, call: Call, work: Work): string {
  if (times < 0 || times === Number.POSITIVE_INFINITY)
    throw new EvaluationError("bad-count", "The text can't be repeated that often.", call);
  work.text(text.length * times, call);
  return text.repeat(times);
}

export function concatText(text: string, given: readonly unknown[], call: Call, work: Work): string {
  const parts = given.map((part) => String(primitive(part, call)));
  work.text(
    parts.reduce((length, part) => length + part.length, text.length),
    call,
  );
  return text.concat(...parts);
}
