// Text to a type: the part of TypeScript's notation that describes JSON. Depth and size are bounded here, so everything
// behind it may walk a type recursively.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { nearestName } from "#base/nearest-name.ts";
import { failure, type Result, success } from "#base/result.ts";
import type { ExpressionError } from "./expression-error.ts";
import { sourceLimits } from "./limits.ts";
import { Refusal, refuse, type Token } from "./token.ts";
import { tokenizeType } from "./tokenize-type.ts";
import type { Type, TypeField } from "./type.ts";
import { unite } from "./type-members.ts";

const words: Readonly<Record<string, Type>> = {
  string: { kind: "string" },
  number: { kind: "number" },
  boolean: { kind: "boolean" },
  null: { kind: "null" },
  undefined: { kind: "undefined" },
  unknown: { kind: "unknown" },
  any: { kind: "unknown" },
  true: { kind: "literal", value: true },
  false: { kind: "literal", value: false },
};
const lists: ReadonlySet<string> = new Set(["Array", "ReadonlyArray"]);
const knownNames = [...Object.keys(words), ...lists, "Record"];

export function parseType(text: string): Result<Type, ExpressionError> {
  try {
    return success(readWhole(text));
  } catch (thrown) {
    if (thrown instanceof Refusal) return failure(thrown.error);
    throw thrown;
  }
}

function readWhole(text: string): Type {
  const { textLength, depth: deepest, nodes: most } = sourceLimits;
  if (text.length > textLength)
    refuse("too-long", `The type is longer than ${textLength} characters. Shorten it.`, textLength, text.length);
  const tokens = tokenizeType(text);
  let at = 0;
  let depth = 0;
  let nodes = 0;
  if (current().kind === "end") refuse("empty", "There is no type here. Write one, such as string.", 0, text.length);
  const type = readUnion();
  if (current().kind !== "end") refuseCurrent('"|", "[]" or the end of the type');
  return type;

  function current(): Token {
    return tokens[at] as Token;
  }

  function accept(mark: string): boolean {
    const token = current();
    if (token.kind !== "mark" || token.value !== mark) return false;
    at++;
    return true;
  }

  function expect(mark: string, what: string): void {
    if (!accept(mark)) refuseCurrent(`"${mark}" ${what}`);
  }

  function refuseCurrent(expected: string): never {
    const token = current();
    const found = token.kind === "end" ? "the type ends" : `there is "${text.slice(token.from, token.to)}"`;
    return refuse("unexpected-token", `Expected ${expected}, but ${found}.`, token.from, token.to);
  }

  function count(): void {
    if (++nodes > most) refuse("too-long", "The type is too large. Shorten it.", current().from, current().to);
  }

  function readUnion(): Type {
    if (++depth > deepest)
      refuse("too-deep", "The type is nested too deep here. Simplify it.", current().from, current().to);
    accept("|");
    const members = [readPostfix()];
    while (accept("|")) members.push(readPostfix());
    depth--;
    return unite(members);
  }

  function readPostfix(): Type {
    const token = current();
    if (token.kind === "name" && token.value === "readonly") at++;
    const from = current().from;
    let type = readPrimary();
    for (let levels = 0; accept("["); levels++) {
      if (depth + levels > deepest)
        refuse("too-deep", "The type is nested too deep here. Simplify it.", from, from + 1);
      expect("]", "for a list, as in string[]");
      count();
      type = { kind: "array", items: type };
    }
    return type;
  }

  function readPrimary(): Type {
    count();
    const token = current();
    if (accept("(")) return readParentheses();
    if (accept("{")) return { kind: "object", fields: readFields() };
    if (accept("-")) return readNegative();
    if (token.kind === "number" || token.kind === "text") {
      at++;
      return { kind: "literal", value: token.value };
    }
    return token.kind === "name" ? readNamed(token.value, token) : refuseCurrent("a type");
  }

  function readParentheses(): Type {
    const type = readUnion();
    expect(")", "to close the parenthesis");
    return type;
  }

  function readNegative(): Type {
    const token = current();
    if (token.kind !== "number") return refuseCurrent('a number after "-"');
    at++;
    return { kind: "literal", value: 0 - token.value };
  }

  function readNamed(name: string, token: Token): Type {
    at++;
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (word) return word;
    if (lists.has(name)) {
      expect("<", `after "${name}", as in ${name}<string>`);
      return { kind: "array", items: readClosed() };
    }
    if (name !== "Record") return refuseName(name, token);
    expect("<", 'after "Record", as in Record<string, number>');
    const key = current();
    if (key.kind !== "name" || key.value !== "string") return refuseCurrent('"string" as the type of the names');
    at++;
    expect(",", "and the type of the values");
    return { kind: "map", values: readClosed() };
  }

  function readClosed(): Type {
    const type = readUnion();
    expect(">", "after the type");
    return type;
  }

  function readFields(): TypeField[] {
    const fields = new Map<string, TypeField>();
    while (!accept("}")) {
      const token = current();
      const field = readField();
      if (fields.has(field.name))
        refuse("duplicate-field", `The field "${field.name}" is there twice. Remove one.`, token.from, token.to);
      fields.set(field.name, field);
      if (!accept(";") && !accept(",") && !isAtBrace()) refuseCurrent('";" or "}" after the field');
    }
    return [...fields.values()];
  }

  function isAtBrace(): boolean {
    const token = current();
    return token.kind === "mark" && token.value === "}";
  }

  function readField(): TypeField {
    const [first, second] = [current(), tokens[at + 1]];
    if (first.kind === "name" && first.value === "readonly" && (second?.kind === "name" || second?.kind === "text"))
      at++;
    const token = current();
    if (token.kind !== "name" && token.kind !== "text") return refuseCurrent("the name of a field");
    const { value: name, from, to } = token;
    if (isForbiddenName(name))
      refuse("forbidden-name", `"${name}" can't be the name of a field. Choose another.`, from, to);
    at++;
    const optional = accept("?");
    expect(":", `and the type of "${name}"`);
    return { name, type: readUnion(), optional };
  }
}

function refuseName(name: string, { from, to }: Token): never {
  const closest = nearestName(name, knownNames);
  const hint = closest
    ? `Did you mean "${closest}"?`
    : "Types are: string, number, boolean, null, undefined, unknown, texts and numbers in quotes or digits, T[], Record<string, T> and { name: T }.";
  return refuse("unknown-type", `There is no type "${name}". ${hint}`, from, to);
}
