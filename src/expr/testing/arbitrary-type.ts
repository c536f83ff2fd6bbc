// Drawn types, and drawn values of a type.

import fc from "fast-check";
import { booleanType, numberType, stringType, type Type, type TypeField, undefinedType, unknownType } from "../type.ts";
import { unite } from "../type-members.ts";

const fieldName = fc.constantFrom("a", "b", "total", "_x", "$y", "readonly", "string", "b c", "é", "1", 'say "hi"', "");
const literal: fc.Arbitrary<Type> = fc
  .oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom("a", "b", "it's", "\n\\", "\u2028"),
    fc.integer(),
    fc.constantFrom(0.5, -1.5, 1e21, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
    fc.boolean(),
  )
  .map((value) => ({ kind: "literal", value }));
const simple = fc.constantFrom<Type>(stringType, numberType, booleanType, undefinedType, { kind: "null" }, unknownType);

/** As `parseType` gives them: no union within a union, nothing twice. */
export const arbitraryType: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    simple,
    literal,
    tie("type").map((items): Type => ({ kind: "array", items })),
    tie("type").map((values): Type => ({ kind: "map", values })),
    fc.array(tie("type"), { minLength: 2, maxLength: 4 }).map(unite),
    fc
      .uniqueArray(fc.tuple(fieldName, tie("type"), fc.boolean()), { maxLength: 4, selector: ([name]) => name })
      .map((fields): Type => ({ kind: "object", fields: fields.map(toField) })),
  ),
})).type;

function toField([name, type, optional]: [string, Type, boolean]): TypeField {
  return { name, type, optional };
}

export function valueOfType(type: Type): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "unknown":
      return fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
    case "string":
      return fc.oneof(fc.constantFrom("", "a", "b", "open", "10", "Ada"), fc.string({ maxLength: 5 }));
    case "number":
      return fc.oneof(fc.constantFrom(0, 1, 2, -1, 0.5), fc.integer({ min: -20, max: 200 }));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "undefined":
      return fc.constant(undefined);
    case "literal":
      return fc.constant(type.value);
    case "array":
      return fc.array(valueOfType(type.items), { maxLength: 3 });
    case "map":
      return fc.dictionary(fc.constantFrom("a", "b", "c", "total"), valueOfType(type.values), { maxKeys: 3 });
    case "object":
      return objectOf(type.fields);
    case "union":
      return fc.oneof(...type.of.map(valueOfType));
    default:
      return type satisfies never;
  }
}

function objectOf(fields: readonly TypeField[]): fc.Arbitrary<unknown> {
  const required = fields.filter(({ optional }) => !optional).map(({ name }) => name);
  const model = Object.fromEntries(fields.map(({ name, type }) => [name, valueOfType(type)]));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}
