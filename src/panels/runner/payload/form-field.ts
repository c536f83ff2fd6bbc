// How a declared field is asked for in a form, and what was typed as a value. Everything that is not plain is JSON.

import type { Json } from "#base/json.ts";
import type { Type } from "#expr/type.ts";
import { membersOf } from "#expr/type-members.ts";
import { valueMatchesType } from "#expr/value-matches-type.ts";
import { words } from "#words/runner/payload.ts";

export type FormField =
  | { readonly kind: "text" | "number" | "json" }
  | { readonly kind: "choice"; readonly choices: readonly Json[] };

export function formFieldOf(type: Type): FormField {
  const members = membersOf(type).filter(({ kind }) => kind !== "undefined");
  if (members.length > 0 && members.every(({ kind }) => kind === "literal" || kind === "boolean" || kind === "null"))
    return { kind: "choice", choices: members.flatMap(choicesOf) };
  const [only, ...others] = members;
  if (others.length === 0 && only?.kind === "string") return { kind: "text" };
  if (others.length === 0 && only?.kind === "number") return { kind: "number" };
  return { kind: "json" };
}

function choicesOf(member: Type): Json[] {
  if (member.kind === "literal") return [member.value];
  return member.kind === "boolean" ? [true, false] : [null];
}

/** The simplest value of the type, to begin with. */
export function startingText(type: Type, example: Json | undefined): string {
  const field = formFieldOf(type);
  if (example !== undefined) return textOf(field, example);
  if (field.kind === "choice") return JSON.stringify(field.choices[0] ?? null);
  if (field.kind === "number") return "1";
  if (field.kind === "text") return "";
  return type.kind === "array" ? "[]" : type.kind === "object" || type.kind === "map" ? "{}" : "null";
}

export function textOf({ kind }: FormField, value: Json): string {
  return kind === "text" && typeof value === "string" ? value : JSON.stringify(value);
}

export type Typed = { readonly value: Json | undefined } | { readonly problem: string };

/** An empty field that need not be there has no value. */
export function typedValue(type: Type, isOptional: boolean, text: string): Typed {
  const { kind } = formFieldOf(type);
  if (text === "" && (isOptional || kind !== "text"))
    return isOptional ? { value: undefined } : { problem: words.missing };
  if (kind === "text") return { value: text };
  if (kind === "number") {
    const number = Number(text);
    return Number.isFinite(number) ? { value: number } : { problem: words.writeNumber };
  }
  try {
    const value = JSON.parse(text) as Json;
    return valueMatchesType(value, type).ok ? { value } : { problem: words.wrongType };
  } catch {
    return { problem: words.writeJson };
  }
}
