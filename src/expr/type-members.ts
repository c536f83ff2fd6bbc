// Types as the sets of values they stand for: what is in them, what is left when something is known not to be there.

import { type Type, undefinedType, unknownType } from "./type.ts";

export type TypeOf<Kind extends Type["kind"]> = Extract<Type, { kind: Kind }>;

export const neverType: TypeOf<"union"> = { kind: "union", of: [] };

export function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.of : [type];
}

/** One type for all of them: no union within a union, nothing twice, no literal beside its own kind. */
export function unite(types: readonly Type[]): Type {
  const members: Type[] = [];
  for (const type of types)
    for (const member of membersOf(type)) if (!members.some((known) => isSame(known, member))) members.push(member);
  if (members.some((member) => member.kind === "unknown")) return unknownType;
  if (hasBoth(members)) members.push({ kind: "boolean" });
  const kinds = new Set(members.map((member) => member.kind));
  const left = members.filter((member) => member.kind !== "literal" || !kinds.has(kindOfLiteral(member)));
  const [only] = left;
  return left.length === 1 && only ? only : { kind: "union", of: left };
}

function hasBoth(members: readonly Type[]): boolean {
  const literal = (value: boolean) => members.some((member) => member.kind === "literal" && member.value === value);
  return literal(true) && literal(false) && !members.some((member) => member.kind === "boolean");
}

export function kindOfLiteral(type: TypeOf<"literal">): "string" | "number" | "boolean" {
  return typeof type.value as "string" | "number" | "boolean";
}

export function isSame(left: Type, right: Type): boolean {
  if (left === right) return true;
  switch (left.kind) {
    case "literal":
      return right.kind === "literal" && left.value === right.value;
    case "array":
      return right.kind === "array" && isSame(left.items, right.items);
    case "map":
      return right.kind === "map" && isSame(left.values, right.values);
    case "union":
      return right.kind === "union" && allSame(left.of, right.of);
    case "object":
      return right.kind === "object" && sameFields(left, right);
    default:
      return left.kind === right.kind;
  }
}

function allSame(left: readonly Type[], right: readonly Type[]): boolean {
  return left.length === right.length && left.every((type, at) => isSame(type, right[at] as Type));
}

function sameFields(left: TypeOf<"object">, right: TypeOf<"object">): boolean {
  if (left.fields.length !== right.fields.length || (left.open ?? false) !== (right.open ?? false)) return false;
  return left.fields.every((field, at) => {
    const other = right.fields[at];
    return other?.name === field.name && other.optional === field.optional && isSame(field.type, other.type);
  });
}

export function filterMembers(type: Type, keeps: (member: Type) => boolean): Type {
  if (type.kind !== "union") return keeps(type) ? type : neverType;
  const left = type.of.filter(keeps);
  return left.length === type.of.length ? type : unite(left);
}

export function isMissing(member: Type): boolean {
  return member.kind === "undefined" || member.kind === "null";
}

/** Nothing is assumed of a value nobody declared. */
export function canBeMissing(type: Type): boolean {
  return membersOf(type).some(isMissing);
}

export function withoutMissing(type: Type): Type {
  return filterMembers(type, (member) => !isMissing(member));
}

export function onlyMissing(type: Type): Type {
  if (type.kind === "unknown") return unite([undefinedType, { kind: "null" }]);
  return filterMembers(type, isMissing);
}

export function isNever(type: Type): boolean {
  return type.kind === "union" && type.of.length === 0;
}

/** It has no meaning as a number or a text. */
export function isStructured({ kind }: Type): boolean {
  return kind === "array" || kind === "object" || kind === "map";
}

/** A literal counts as what it is a literal of. */
export function kindOfType(type: Type): Exclude<Type["kind"], "literal"> {
  return type.kind === "literal" ? kindOfLiteral(type) : type.kind;
}
