// Whether every value of one type may stand where another is asked for. Nothing is held against what is unknown.

import { showType } from "./show-type.ts";
import type { Type } from "./type.ts";
import { kindOfLiteral, membersOf, type TypeOf, unite, withoutMissing } from "./type-members.ts";

export function isAssignable(from: Type, to: Type): boolean {
  if (from === to || from.kind === "unknown" || to.kind === "unknown") return true;
  if (from.kind === "union") return from.of.every((member) => isAssignable(member, to));
  if (to.kind === "union") return fitsUnion(from, to);
  switch (from.kind) {
    case "literal":
      return to.kind === "literal" ? from.value === to.value : to.kind === kindOfLiteral(from);
    case "array":
      return to.kind === "array" && isAssignable(from.items, to.items);
    case "map":
      if (to.kind === "map") return isAssignable(from.values, to.values);
      return (
        to.kind === "object" && to.fields.every((field) => field.optional && isAssignable(from.values, field.type))
      );
    case "object":
      if (to.kind === "object") return wrongField(from, to) === undefined;
      return to.kind === "map" && from.fields.every((field) => isAssignable(field.type, to.values));
    default:
      return from.kind === to.kind;
  }
}

function fitsUnion(from: Type, to: TypeOf<"union">): boolean {
  if (to.of.some((member) => isAssignable(from, member))) return true;
  if (from.kind === "object") return fitsPiecewise(from, to);
  if (from.kind !== "boolean") return false;
  return [true, false].every((value) => to.of.some((member) => member.kind === "literal" && member.value === value));
}

/** `{ kind: "ok" | "no" }` fits `{ kind: "ok" } | { kind: "no" }`: each of its kinds fits one of them. */
function fitsPiecewise(from: TypeOf<"object">, to: TypeOf<"union">): boolean {
  return from.fields.some(
    (field) =>
      isFewLiterals(field.type) &&
      field.type.of.every((type) => {
        const fields = from.fields.map((other) => (other === field ? { ...field, type } : other));
        return to.of.some((member) => isAssignable({ ...from, fields }, member));
      }),
  );
}

function isFewLiterals(type: Type): type is TypeOf<"union"> {
  return type.kind === "union" && type.of.length <= 16 && type.of.every((member) => member.kind === "literal");
}

interface WrongField {
  readonly name: string;
  /** Undefined when it isn't there. */
  readonly found: Type | undefined;
  readonly wanted: Type;
}

function wrongField(from: TypeOf<"object">, to: TypeOf<"object">): WrongField | undefined {
  for (const wanted of to.fields) {
    const found = from.fields.find((field) => field.name === wanted.name);
    if (!found && !wanted.optional && !from.open) return { name: wanted.name, found: undefined, wanted: wanted.type };
    if (!found) continue;
    if (found.optional && !wanted.optional)
      return { name: wanted.name, found: unite([found.type, { kind: "undefined" }]), wanted: wanted.type };
    const expected: Type = wanted.optional ? unite([wanted.type, { kind: "undefined" }]) : wanted.type;
    if (!isAssignable(found.type, expected)) return { name: wanted.name, found: found.type, wanted: wanted.type };
  }
  return undefined;
}

/** The first reason why it may not, as a sentence; undefined when it may. */
export function explainMismatch(from: Type, to: Type, path = ""): string | undefined {
  if (isAssignable(from, to)) return undefined;
  const wanted = membersOf(withoutMissing(to));
  const [only] = wanted;
  if (wanted.length === 1 && only?.kind === "object" && from.kind === "object") {
    const wrong = wrongField(from, only);
    if (wrong) return explainField(wrong, path);
  }
  if (only?.kind === "array" && from.kind === "array" && wanted.length === 1)
    return explainMismatch(from.items, only.items, `${path}[]`);
  const what = path === "" ? "This" : path === "[]" ? "An item" : `"${path}"`;
  return `${what} is ${showType(from)}, but ${showType(to)} is needed.`;
}

function explainField({ name, found, wanted }: WrongField, path: string): string {
  const inner = path === "" ? name : `${path}.${name}`;
  if (!found) return `The field "${inner}" of type ${showType(wanted)} is missing.`;
  return explainMismatch(found, wanted, inner) ?? `"${inner}" may be missing, but ${showType(wanted)} is needed.`;
}
