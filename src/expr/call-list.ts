// What the methods of lists do.

import type { ExpressionOf } from "./ast.ts";
import { boundedItems } from "./bounded-items.ts";
import { plainNumber, primitive } from "./primitive.ts";
import type { Work } from "./work.ts";

type Call = ExpressionOf<"methodCall">;
type List = readonly unknown[];
type ListMethod = (list: List, first: unknown, second: unknown, call: Call, work: Work) => unknown;

export const listCalls: Readonly<Record<string, ListMethod>> = {
  includes: (list, item, from, call) => list.includes(item, plainNumber(from, call)),
  indexOf: (list, item, from, call) => list.indexOf(item, plainNumber(from, call)),
  lastIndexOf: (list, item) => list.lastIndexOf(item),
  slice: (list, from, to, call, work) =>
    boundedItems(list.slice(plainNumber(from, call), plainNumber(to, call)), call, work),
  join: (list, separator, _, call, work) => joined(list, separator, call, work),
  at: (list, at, _, call) => list.at(plainNumber(at, call)),
};

function joined(list: List, separator: unknown, call: Call, work: Work): string {
  const between = separator === undefined ? "," : String(primitive(separator, call));
  const texts = list.map((item) => String(primitive(item, call) ?? ""));
  work.text(
    texts.reduce((length, text) => length + text.length, between.length * Math.max(0, texts.length - 1)),
    call,
  );
  return texts.join(between);
}

export function concatList(list: List, given: readonly unknown[], call: Call, work: Work): unknown[] {
  work.items(
    given.reduce((count: number, part) => count + (Array.isArray(part) ? part.length : 1), list.length),
    call,
  );
  return list.concat(...given);
}
