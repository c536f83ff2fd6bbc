// What is known of a value before it is there.

export interface TypeField {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
}

export type Type =
  | { readonly kind: "unknown" | "string" | "number" | "boolean" | "null" | "undefined" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly items: Type }
  /** An open object may have further fields that nobody declared. */
  | { readonly kind: "object"; readonly fields: readonly TypeField[]; readonly open?: boolean }
  | { readonly kind: "map"; readonly values: Type }
  | { readonly kind: "union"; readonly of: readonly Type[] };

export const unknownType: Type = { kind: "unknown" };
export const stringType: Type = { kind: "string" };
export const numberType: Type = { kind: "number" };
export const booleanType: Type = { kind: "boolean" };
export const undefinedType: Type = { kind: "undefined" };
/** What has a text and a number: lists and objects don't turn into one by themselves. */
export const plainType: Type = {
  kind: "union",
  of: [stringType, numberType, booleanType, { kind: "null" }, undefinedType],
};
