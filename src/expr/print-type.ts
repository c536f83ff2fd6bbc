import type { Type } from "./type.ts";

/** A type in TypeScript's notation. */
export function printType(type: Type): string {
  switch (type.kind) {
    case "literal":
      return JSON.stringify(type.value);
    case "array":
      return type.items.kind === "union" ? `(${printType(type.items)})[]` : `${printType(type.items)}[]`;
    case "map":
      return `Record<string, ${printType(type.values)}>`;
    case "union":
      return type.of.map((one) => (one.kind === "union" ? `(${printType(one)})` : printType(one))).join(" | ");
    case "object": {
      const fields = type.fields.map(
        ({ name, type: inner, optional }) => `${printName(name)}${optional ? "?" : ""}: ${printType(inner)}`,
      );
      return fields.length === 0 ? "{}" : `{ ${fields.join("; ")} }`;
    }
    default:
      return type.kind;
  }
}

function printName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
