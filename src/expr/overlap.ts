// Whether two types have a value in common: if not, comparing them has only one outcome.

import type { Type } from "./type.ts";
import { kindOfLiteral, membersOf } from "./type-members.ts";

export function canBeEqual(left: Type, right: Type): boolean {
  const others = membersOf(right);
  return membersOf(left).some((member) => others.some((other) => membersCanBeEqual(member, other)));
}

function membersCanBeEqual(left: Type, right: Type): boolean {
  if (left.kind === "unknown" || right.kind === "unknown") return true;
  if (left.kind === "literal" && right.kind === "literal") return left.value === right.value;
  return plainKind(left) === plainKind(right);
}

function plainKind(type: Type): string {
  if (type.kind === "literal") return kindOfLiteral(type);
  return type.kind === "map" ? "object" : type.kind;
}

/** Both are the same single value, whatever happens. */
export function mustBeEqual(left: Type, right: Type): boolean {
  if (left.kind === "literal" && right.kind === "literal") return left.value === right.value;
  return (left.kind === "null" || left.kind === "undefined") && left.kind === right.kind;
}
