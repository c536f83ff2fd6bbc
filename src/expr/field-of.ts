import { numberType, type Type, undefinedType, unknownType } from "./type.ts";
import { unite } from "./type-members.ts";

/** The type of one field; undefined where there is no such field. */
export function fieldOf(type: Type, name: string): Type | undefined {
  switch (type.kind) {
    case "object": {
      const field = type.fields.find((candidate) => candidate.name === name);
      if (!field) return type.open ? unknownType : undefined;
      return field.optional ? unite([field.type, undefinedType]) : field.type;
    }
    case "map":
      return unite([type.values, undefinedType]);
    case "array":
    case "string":
      return name === "length" ? numberType : undefined;
    case "literal":
      return name === "length" && typeof type.value === "string" ? numberType : undefined;
    case "unknown":
      return unknownType;
    default:
      return undefined;
  }
}
