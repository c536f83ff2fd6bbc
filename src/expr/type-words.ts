// The types that have a name, and what is said of a name that is none.

import { nearestName } from "#base/nearest-name.ts";
import { refuse, type Token } from "./token.ts";
import type { Type } from "./type.ts";

const words: Readonly<Record<string, Type>> = {
  string: { kind: "string" },
  number: { kind: "number" },
  boolean: { kind: "boolean" },
  null: { kind: "null" },
  undefined: { kind: "undefined" },
  unknown: { kind: "unknown" },
  any: { kind: "unknown" },
  true: { kind: "literal", value: true },
  false: { kind: "literal", value: false },
};
const names = [...Object.keys(words), "Array", "ReadonlyArray", "Record"];

export function typeOfWord(name: string): Type | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

export function refuseTypeName(name: string, { from, to }: Token): never {
  const closest = nearestName(name, names);
  const hint = closest
    ? `Did you mean "${closest}"?`
    : "Types are: string, number, boolean, null, undefined, unknown, texts and numbers in quotes or digits, T[], Record<string, T> and { name: T }.";
  return refuse("unknown-type", `There is no type "${name}". ${hint}`, from, to);
}
