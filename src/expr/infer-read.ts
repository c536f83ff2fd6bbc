// Reads: of fields, of items, and the object of a method. A part of a chain knows whether `?.` may have ended it.

import { nearestName } from "#base/nearest-name.ts";
import type { ExpressionOf } from "./ast.ts";
import { methodNames } from "./callables.data.ts";
import { type Checking, type Facts, factAt, reportError, reportWarning } from "./checking.ts";
import { fieldOf } from "./field-of.ts";
import { inferMethodCall } from "./infer-call.ts";
import { pathOf } from "./path-of.ts";
import { showType } from "./show-type.ts";
import { didYouMean } from "./suggest.ts";
import { stringType, type Type, undefinedType, unknownType } from "./type.ts";
import { canBeMissing, isNever, membersOf, unite, withoutMissing } from "./type-members.ts";

type Link = ExpressionOf<"member" | "index" | "methodCall">;

export interface LinkType {
  readonly type: Type;
  /** Whether a `?.` before this may have ended the chain. */
  readonly mayEnd: boolean;
}

export function inferChain(checking: Checking, chain: ExpressionOf<"chain">, facts: Facts | undefined): Type {
  const { expression } = chain;
  if (expression.kind !== "member" && expression.kind !== "index" && expression.kind !== "methodCall")
    return checking.infer(expression, facts);
  const { type, mayEnd } = inferLink(checking, expression, facts);
  return mayEnd ? unite([type, undefinedType]) : type;
}

export function inferLink(checking: Checking, link: Link, facts: Facts | undefined): LinkType {
  const { object } = link;
  const isLink = object.kind === "member" || object.kind === "index" || object.kind === "methodCall";
  const before: LinkType = isLink
    ? inferLink(checking, object, facts)
    : { type: checking.infer(object, facts), mayEnd: false };
  const mayEnd = before.mayEnd || (link.optional && canBeMissing(before.type));
  if (!link.optional) reportMissing(checking, link, before.type);
  const present = withoutMissing(before.type);
  const type = isNever(present) ? unknownType : inferPart(checking, link, present, facts);
  const path = pathOf(link);
  return { type: (path !== undefined ? factAt(facts, path) : undefined) ?? type, mayEnd };
}

function inferPart(checking: Checking, link: Link, object: Type, facts: Facts | undefined): Type {
  switch (link.kind) {
    case "member":
      return readField(checking, object, link.name, { from: link.nameFrom, to: link.to });
    case "index":
      return inferIndex(checking, link, object, facts);
    case "methodCall":
      return inferMethodCall(checking, link, object, facts);
    default:
      return link satisfies never;
  }
}

function reportMissing(checking: Checking, link: Link, type: Type): void {
  if (!canBeMissing(type)) return;
  const { object } = link;
  if (isNever(withoutMissing(type))) {
    reportError(checking, "possibly-missing", `This is always ${showType(type)}; nothing can be read from it.`, object);
    return;
  }
  const missing = membersOf(type).filter((member) => member.kind === "null" || member.kind === "undefined");
  const message = `This may be ${missing.map(showType).join(" or ")}. Write ?. instead of . to go on, or give a value with ??.`;
  reportWarning(checking, "possibly-missing", message, object);
}

function readField(
  checking: Checking,
  object: Type,
  name: string,
  place: { readonly from: number; readonly to: number },
): Type {
  const members = membersOf(object);
  const found = members.map((member) => fieldOf(member, name));
  if (found.some((type) => type !== undefined)) return unite(found.map((type) => type ?? undefinedType));
  const { message, meant } = unknownField(members, name);
  // A name in brackets is a text.
  const by = meant !== undefined && place.to - place.from !== name.length ? JSON.stringify(meant) : meant;
  const repair = by === undefined ? undefined : { from: place.from, to: place.to, by };
  reportError(checking, "unknown-field", message, place, repair);
  return unknownType;
}

const sizes: ReadonlySet<string> = new Set(["size", "count", "len"]);

function unknownField(members: readonly Type[], name: string): { message: string; meant?: string } {
  if (methodNames.has(name) && members.some((member) => member.kind !== "object"))
    return { message: `"${name}" is a method: call it, as in ${name}(…).` };
  const items = members.flatMap((member) => (member.kind === "array" ? membersOf(member.items) : []));
  if (items.some((item) => fieldOf(item, name) !== undefined))
    return { message: `This is a list. Read one of its items first, as in [0].${name}.` };
  const names = [...new Set(members.flatMap(fieldNames))];
  const meant = sizes.has(name) && members.some(isList) ? "length" : nearestName(name, names);
  const hint = meant === undefined ? didYouMean(name, names) : ` Did you mean "${meant}"?`;
  return { message: `There is no field "${name}" here.${hint}`, ...(meant === undefined ? {} : { meant }) };
}

function fieldNames(type: Type): readonly string[] {
  if (type.kind === "object") return type.fields.map((field) => field.name);
  return type.kind === "array" || type.kind === "string" ? ["length"] : [];
}

function inferIndex(checking: Checking, link: ExpressionOf<"index">, object: Type, facts: Facts | undefined): Type {
  const index = checking.infer(link.index, facts);
  const isName = link.index.kind === "literal" && typeof link.index.value === "string";
  if (isName && (link.index.value === "length" || !membersOf(object).every(isList)))
    return readField(checking, object, link.index.value, link.index);
  if (!membersOf(index).every(isPlainIndex)) {
    const message = `This is ${showType(index)} and can't be an index. Use a number or a text.`;
    reportError(checking, "wrong-index", message, link.index);
    return unknownType;
  }
  return unite(membersOf(object).map((member) => itemOf(checking, link, member, index)));
}

function isPlainIndex(member: Type): boolean {
  return member.kind === "unknown" || isTextual(member) || isNumeric(member);
}

function isList({ kind }: Type): boolean {
  return kind === "array" || kind === "string";
}

function isNumeric(type: Type): boolean {
  return type.kind === "number" || (type.kind === "literal" && typeof type.value === "number");
}

function isTextual(type: Type): boolean {
  return type.kind === "string" || (type.kind === "literal" && typeof type.value === "string");
}

function itemOf(checking: Checking, link: ExpressionOf<"index">, object: Type, index: Type): Type {
  switch (object.kind) {
    case "map":
      return unite([object.values, undefinedType]);
    case "object":
      return namedItem(object, index);
    case "array":
    case "string":
      if (membersOf(index).some((member) => isTextual(member)))
        reportError(checking, "wrong-index", "The items here are read by their number, from 0 on.", link.index);
      return object.kind === "array" ? object.items : stringType;
    case "unknown":
      return unknownType;
    default:
      reportError(checking, "wrong-index", `This is ${showType(object)} and has no items.`, link.object);
      return unknownType;
  }
}

/** Which field it is isn't known unless the index can only be one of a few texts. */
function namedItem(object: Type, index: Type): Type {
  const names = membersOf(index).map((member) => (member.kind === "literal" ? String(member.value) : undefined));
  if (names.includes(undefined)) return unknownType;
  return unite(names.map((name) => fieldOf(object, name ?? "") ?? undefinedType));
}
