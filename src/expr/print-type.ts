// A type as TypeScript writes it; `parseType` reads it back.

import type { Type, TypeField } from "./type.ts";

export function printType(type: Type): string {
  switch (type.kind) {
    case "literal":
      return typeof type.value === "string" ? JSON.stringify(type.value) : String(type.value);
    case "array":
      return type.items.kind === "union" && type.items.of.length > 0
        ? `(${printType(type.items)})[]`
        : `${printType(type.items)}[]`;
    case "map":
      return `Record<string, ${printType(type.values)}>`;
    case "object":
      return type.fields.length === 0 ? "{}" : `{ ${type.fields.map(printField).join("; ")} }`;
    case "union":
      return type.of.length === 0 ? "never" : type.of.map(printMember).join(" | ");
    default:
      return type.kind;
  }
}

/** `A | (B | C)` stays as it was written. */
function printMember(member: Type): string {
  return member.kind === "union" && member.of.length > 0 ? `(${printType(member)})` : printType(member);
}

function printField({ name, type, optional }: TypeField): string {
  const key = /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
  return `${key}${optional ? "?" : ""}: ${printType(type)}`;
}
