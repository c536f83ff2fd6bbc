// What a test tells about the values it reads, when it holds and when it doesn't.

import type { Expression, ExpressionOf } from "./ast.ts";
import { type Checking, type Facts, factAt } from "./checking.ts";
import { fieldOf } from "./field-of.ts";
import { operandsOf } from "./operands-of.ts";
import { canBeEqual, mustBeEqual } from "./overlap.ts";
import { pathOf } from "./path-of.ts";
import { falsyPart, truthyPart } from "./truth.ts";
import type { Type } from "./type.ts";
import { filterMembers, isMissing, kindOfType, membersOf, onlyMissing, unite, withoutMissing } from "./type-members.ts";

export function factsWhen(
  checking: Checking,
  test: Expression,
  holds: boolean,
  facts: Facts | undefined,
): Facts | undefined {
  switch (test.kind) {
    case "unary":
      return test.operator === "!" ? factsWhen(checking, test.operand, !holds, facts) : facts;
    case "logical":
      return factsOfLogical(checking, test, holds, facts);
    case "binary":
      return factsOfComparison(checking, test, holds, facts);
    case "functionCall":
      return factsOfCall(checking, test, holds, facts);
    case "variable":
    case "member":
    case "index":
    case "chain":
      return learn(checking, test, facts, (type) => (holds ? truthyPart(type) : falsyPart(type)), holds);
    default:
      return facts;
  }
}

function factsOfLogical(
  checking: Checking,
  test: ExpressionOf<"logical">,
  holds: boolean,
  facts: Facts | undefined,
): Facts | undefined {
  if (test.operator === "??") return facts;
  const operands = operandsOf(test);
  if ((test.operator === "&&") === holds)
    return operands.reduce((known, operand) => factsWhen(checking, operand, holds, known), facts);
  return either(
    operands.map((operand) => factsWhen(checking, operand, holds, facts)),
    facts,
  );
}

/** One of several holds: what all of them tell about a path is what is known of it. */
function either(alternatives: readonly (Facts | undefined)[], before: Facts | undefined): Facts | undefined {
  const [first, ...others] = alternatives;
  let known = before;
  const seen = new Set<string>();
  for (let fact = first; fact && fact !== before; fact = fact.older) {
    const { path } = fact;
    if (seen.has(path)) continue;
    seen.add(path);
    const types = others.map((facts) => newFactAt(facts, before, path));
    if (types.every((type) => type !== undefined)) known = { path, type: unite([fact.type, ...types]), older: known };
  }
  return known;
}

function newFactAt(facts: Facts | undefined, before: Facts | undefined, path: string): Type | undefined {
  for (let fact = facts; fact && fact !== before; fact = fact.older) if (fact.path === path) return fact.type;
  return undefined;
}

function factsOfComparison(
  checking: Checking,
  test: ExpressionOf<"binary">,
  holds: boolean,
  facts: Facts | undefined,
): Facts | undefined {
  const { operator, left, right } = test;
  if (operator !== "===" && operator !== "!==" && operator !== "==" && operator !== "!=") return facts;
  const equal = holds === !operator.startsWith("!");
  const isStrict = operator === "===" || operator === "!==";
  const [value, read] = left.kind === "literal" ? [left, right] : [right, left];
  if (value.kind !== "literal") return facts;
  if (!isStrict)
    return value.value === null || value.value === undefined ? learnMissing(checking, read, equal, facts) : facts;
  if (read.kind === "unary" && read.operator === "typeof")
    return learn(
      checking,
      read.operand,
      facts,
      (type) => ofType(type, String(value.value), equal),
      equal === (value.value !== "undefined"),
    );
  const other = checking.infer(value, undefined);
  const keep = (type: Type) => (equal ? equalPart(type, other) : unequalPart(type, other));
  return learn(checking, read, facts, keep, equal === (value.value !== undefined));
}

function equalPart(type: Type, other: Type): Type {
  if (type.kind === "unknown") return other;
  const left = filterMembers(type, (member) => canBeEqual(member, other));
  return unite(membersOf(left).map((member) => (member.kind === kindOfType(other) ? other : member)));
}

function unequalPart(type: Type, other: Type): Type {
  const left = filterMembers(type, (member) => !mustBeEqual(member, other));
  if (other.kind !== "literal" || typeof other.value !== "boolean") return left;
  const opposite: Type = { kind: "literal", value: !other.value };
  return unite(membersOf(left).map((member) => (member.kind === "boolean" ? opposite : member)));
}

function learnMissing(checking: Checking, read: Expression, isGone: boolean, facts: Facts | undefined) {
  return learn(checking, read, facts, isGone ? onlyMissing : withoutMissing, !isGone);
}

function ofType(type: Type, name: string, equal: boolean): Type {
  const matches = (member: Type) => {
    const kind = kindOfType(member);
    if (kind === "unknown") return true;
    const isPlain = kind === "string" || kind === "number" || kind === "boolean" || kind === "undefined";
    return ((isPlain ? kind : "object") === name) === equal;
  };
  if (type.kind === "unknown" && equal && (name === "string" || name === "number" || name === "boolean"))
    return { kind: name };
  return filterMembers(type, matches);
}

function factsOfCall(
  checking: Checking,
  test: ExpressionOf<"functionCall">,
  holds: boolean,
  facts: Facts | undefined,
): Facts | undefined {
  const [value] = test.values;
  if (!value) return facts;
  if (test.name === "Boolean") return factsWhen(checking, value, holds, facts);
  if (test.name === "Array.isArray")
    return learn(checking, value, facts, (type) => filterMembers(type, isListWhen(holds)), false);
  return facts;
}

function isListWhen(holds: boolean): (member: Type) => boolean {
  return (member) => member.kind === "unknown" || (member.kind === "array") === holds;
}

/** Adds what is known of a read; and when its value is there, that every `?.` on the way to it found something. */
function learn(
  checking: Checking,
  read: Expression,
  facts: Facts | undefined,
  narrow: (type: Type) => Type,
  isThere: boolean,
): Facts | undefined {
  const path = pathOf(read);
  let known = isThere ? learnLinks(checking, read, facts) : facts;
  if (path === undefined) return known;
  const before = checking.inferQuietly(read, known);
  const after = narrow(before);
  if (after === before) return known;
  known = { path, type: after, older: known };
  return learnHolder(checking, read, after, known);
}

function learnLinks(checking: Checking, read: Expression, facts: Facts | undefined): Facts | undefined {
  let known = facts;
  let link: Expression = read.kind === "chain" ? read.expression : read;
  while (link.kind === "member" || link.kind === "index" || link.kind === "methodCall") {
    const { object } = link;
    const path = link.optional ? pathOf(object) : undefined;
    if (path !== undefined) {
      known = { path, type: withoutMissing(factAt(known, path) ?? checking.inferQuietly(object, facts)), older: known };
    }
    link = object.kind === "chain" ? object.expression : object;
  }
  return known;
}

/** Of several kinds of object, only those whose field can be like that are left. */
function learnHolder(checking: Checking, read: Expression, type: Type, facts: Facts | undefined): Facts | undefined {
  if (read.kind !== "member") return facts;
  const path = pathOf(read.object);
  if (path === undefined) return facts;
  const holder = checking.inferQuietly(read.object, facts);
  if (holder.kind !== "union") return facts;
  const left = filterMembers(holder, (member) => {
    const field = fieldOf(member, read.name);
    return isMissing(member) || field === undefined || canBeEqual(field, type);
  });
  return left === holder ? facts : { path, type: left, older: facts };
}
