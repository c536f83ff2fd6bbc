// What is left of a type when a value of it is known to count as true, or as false.

import { type Type, undefinedType, unknownType } from "./type.ts";
import { isNever, membersOf, unite } from "./type-members.ts";

export function truthyPart(type: Type): Type {
  return unite(membersOf(type).flatMap(truthyMember));
}

export function falsyPart(type: Type): Type {
  return unite(membersOf(type).flatMap(falsyMember));
}

/** Whether it always counts the same; undefined when that depends on the value. */
export function knownTruth(type: Type): boolean | undefined {
  if (isNever(type)) return undefined;
  if (isNever(falsyPart(type))) return true;
  return isNever(truthyPart(type)) ? false : undefined;
}

function truthyMember(member: Type): Type[] {
  switch (member.kind) {
    case "null":
    case "undefined":
      return [];
    case "boolean":
      return [{ kind: "literal", value: true }];
    case "literal":
      return member.value ? [member] : [];
    default:
      return [member];
  }
}

function falsyMember(member: Type): Type[] {
  switch (member.kind) {
    case "array":
    case "object":
    case "map":
      return [];
    case "boolean":
      return [{ kind: "literal", value: false }];
    case "string":
      return [{ kind: "literal", value: "" }];
    case "literal":
      return member.value ? [] : [member];
    case "unknown":
      return [unknownType];
    case "union":
      return member.of.flatMap(falsyMember);
    case "number":
    case "null":
      return [member];
    case "undefined":
      return [undefinedType];
    default:
      return member satisfies never;
  }
}
