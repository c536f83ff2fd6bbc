// The type of an expression's value, or unknown where it can't be told.

import type { Expression } from "./ast.ts";
import { functions, listMethods, numberMethods, textMethods } from "./callables.data.ts";
import { booleanType, numberType, stringType, type Type, unknownType } from "./type.ts";

type Scope = Readonly<Record<string, Type>>;

export function typeOf(expression: Expression, scope: Scope): Type {
  switch (expression.kind) {
    case "literal":
      return literalType(expression.value);
    case "variable":
      return (Object.hasOwn(scope, expression.name) && scope[expression.name]) || unknownType;
    case "member":
      return fieldType(typeOf(expression.object, scope), expression.name);
    case "index": {
      const object = typeOf(expression.object, scope);
      return object.kind === "array" ? object.items : object.kind === "map" ? object.values : unknownType;
    }
    case "methodCall":
      return methodType(typeOf(expression.object, scope), expression.name);
    case "functionCall": {
      const result = functions[expression.name]?.result;
      return typeof result === "object" ? result : unknownType;
    }
    case "unary":
      return expression.operator === "!" ? booleanType : expression.operator === "typeof" ? stringType : numberType;
    case "binary":
      return binaryType(expression.operator, typeOf(expression.left, scope), typeOf(expression.right, scope));
    case "template":
      return stringType;
    case "array":
      return { kind: "array", items: unknownType };
    case "object": {
      const fields = expression.entries.flatMap((entry) =>
        entry.kind === "entry" ? [{ name: entry.name, type: typeOf(entry.value, scope), optional: false }] : [],
      );
      return { kind: "object", fields, open: fields.length < expression.entries.length };
    }
    // A test narrows what its branches read; without following that, their types would be guessed.
    case "conditional":
    case "chain":
    case "logical":
      return unknownType;
    default:
      return expression satisfies never;
  }
}

function literalType(value: string | number | boolean | null | undefined): Type {
  if (value === null) return { kind: "null" };
  return value === undefined ? { kind: "undefined" } : { kind: "literal", value };
}

function fieldType(object: Type, name: string): Type {
  if (name === "length" && (object.kind === "array" || object.kind === "string")) return numberType;
  if (object.kind === "map") return object.values;
  const field = object.kind === "object" ? object.fields.find((one) => one.name === name) : undefined;
  if (!field) return unknownType;
  return field.optional ? { kind: "union", of: [field.type, { kind: "undefined" }] } : field.type;
}

function methodType(object: Type, name: string): Type {
  const methods = { string: textMethods, array: listMethods, number: numberMethods } as const;
  const table =
    object.kind === "string" || object.kind === "array" || object.kind === "number" ? methods[object.kind] : undefined;
  const result = table && Object.hasOwn(table, name) ? table[name]?.result : undefined;
  if (result === "receiver") return object;
  if (result === "items" && object.kind === "array") return object.items;
  return typeof result === "object" ? result : unknownType;
}

function binaryType(operator: string, left: Type, right: Type): Type {
  if (operator === "-" || operator === "*" || operator === "/" || operator === "%") return numberType;
  if (operator !== "+") return booleanType;
  if (isOf(left, "number") && isOf(right, "number")) return numberType;
  return isOf(left, "string") || isOf(right, "string") ? stringType : unknownType;
}

function isOf(type: Type, kind: "number" | "string"): boolean {
  return type.kind === kind || (type.kind === "literal" && typeof type.value === kind);
}
