// Text to a type: the part of TypeScript's notation that describes JSON. Depth and size are bounded here, so everything
// behind it may walk a type recursively.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { failure, type Result, success } from "#base/result.ts";
import type { ExpressionError } from "./expression-error.ts";
import { sourceLimits } from "./limits.ts";
import { Refusal, refuse, type Token } from "./token.ts";
import { tokenizeType } from "./tokenize-type.ts";
import type { Type, TypeField } from "./type.ts";
import { unite } from "./type-members.ts";
import { refuseTypeName, typeOfWord } from "./type-words.ts";

const lists: ReadonlySet<string> = new Set(["Array", "ReadonlyArray"]);

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
  const heights = new Map<Type, number>();
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
    if (++depth > deepest) refuseDepth();
    accept("|");
    const members = [readPostfix()];
    while (accept("|")) members.push(readPostfix());
    depth--;
    return members.length === 1 ? (members[0] as Type) : around(unite(members), members);
  }

  /** Lists of lists nest without any parenthesis, so what is nested is measured on what came out. */
  function around(type: Type, parts: readonly Type[]): Type {
    const height = 1 + parts.reduce((highest, part) => Math.max(highest, heights.get(part) ?? 0), 0);
    if (height > deepest) refuseDepth();
    heights.set(type, height);
    return type;
  }

  function refuseDepth(): never {
    return refuse("too-deep", "The type is nested too deep here. Simplify it.", current().from, current().to);
  }

  function readPostfix(): Type {
    const token = current();
    if (token.kind === "name" && token.value === "readonly") at++;
    let type = readPrimary();
    while (accept("[")) {
      expect("]", "for a list, as in string[]");
      count();
      type = listOf(type);
    }
    return type;
  }

  function listOf(items: Type): Type {
    return around({ kind: "array", items }, [items]);
  }

  function readPrimary(): Type {
    count();
    const token = current();
    if (accept("(")) return readParentheses();
    if (accept("{")) return readObject();
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
    const word = typeOfWord(name);
    if (word) return word;
    if (lists.has(name)) {
      expect("<", `after "${name}", as in ${name}<string>`);
      return listOf(readClosed());
    }
    if (name !== "Record") return refuseTypeName(name, token);
    expect("<", 'after "Record", as in Record<string, number>');
    const key = current();
    if (key.kind !== "name" || key.value !== "string") return refuseCurrent('"string" as the type of the names');
    at++;
    expect(",", "and the type of the values");
    const values = readClosed();
    return around({ kind: "map", values }, [values]);
  }

  function readClosed(): Type {
    const type = readUnion();
    expect(">", "after the type");
    return type;
  }

  function readObject(): Type {
    const fields = readFields();
    return around(
      { kind: "object", fields },
      fields.map(({ type }) => type),
    );
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
