// The types a field can have, in TypeScript's notation: names, literals, lists, objects, maps and unions.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { failure, type Result, success } from "#base/result.ts";
import type { ExpressionError } from "./expression-error.ts";
import { Refusal, refuse } from "./token.ts";
import type { Type, TypeField } from "./type.ts";

const plain = ["string", "number", "boolean", "null", "undefined", "unknown"] as const;
const deepest = 50;
const tokens =
  /\s*(?:("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(-?\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*)|([[\]{}()<>|:;,?]))/y;

export function parseType(text: string): Result<Type, ExpressionError> {
  try {
    const reader = new TypeReader(text);
    const type = union(reader, 0);
    if (reader.value !== "") reader.refuseHere('"|", "[]" or the end of the type');
    return success(type);
  } catch (thrown) {
    if (thrown instanceof Refusal) return failure(thrown.error);
    throw thrown;
  }
}

class TypeReader {
  value = "";
  private from = 0;
  private to = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  advance(): string {
    const passed = this.value;
    tokens.lastIndex = this.to;
    const found = tokens.exec(this.text);
    if (found) {
      this.value = found[1] ?? found[2] ?? found[3] ?? found[4] ?? "";
      this.to = tokens.lastIndex;
      this.from = this.to - this.value.length;
    } else {
      this.value = "";
      this.from = this.to;
      if (this.text.slice(this.to).trim() !== "") this.refuseHere("a type, as in string, number[] or { sku: string }");
    }
    return passed;
  }

  accept(value: string): boolean {
    if (this.value !== value) return false;
    this.advance();
    return true;
  }

  expect(value: string): void {
    if (!this.accept(value)) this.refuseHere(`"${value}"`);
  }

  refuseHere(expected: string): never {
    const found = this.value === "" ? "this is something else" : `there is "${this.value}"`;
    refuse("bad-type", `Expected ${expected}, but ${found}.`, this.from, Math.max(this.to, this.from + 1));
  }
}

function union(reader: TypeReader, depth: number): Type {
  if (depth > deepest) reader.refuseHere("a type that is nested less deep");
  reader.accept("|");
  const of = [postfix(reader, depth)];
  while (reader.accept("|")) of.push(postfix(reader, depth));
  return of.length === 1 ? (of[0] as Type) : { kind: "union", of };
}

function postfix(reader: TypeReader, depth: number): Type {
  if (reader.value === "readonly") reader.advance();
  let type = single(reader, depth);
  while (reader.accept("[")) {
    reader.expect("]");
    type = { kind: "array", items: type };
  }
  return type;
}

function single(reader: TypeReader, depth: number): Type {
  if (reader.accept("(")) {
    const inner = union(reader, depth + 1);
    reader.expect(")");
    return inner;
  }
  if (reader.accept("{")) return object(reader, depth);
  const { value } = reader;
  const first = value[0] ?? "";
  if (first === '"' || first === "'") return { kind: "literal", value: unquoted(reader.advance()) };
  if (/^-?\d/.test(value)) return { kind: "literal", value: Number(reader.advance()) };
  if (value === "true" || value === "false") return { kind: "literal", value: reader.advance() === "true" };
  if (reader.accept("any")) return { kind: "unknown" };
  const kind = plain.find((name) => name === value);
  if (kind) {
    reader.advance();
    return { kind };
  }
  return generic(reader, depth);
}

function generic(reader: TypeReader, depth: number): Type {
  const { value: name } = reader;
  if (name !== "Array" && name !== "ReadonlyArray" && name !== "Record")
    return reader.refuseHere(`a type: ${plain.join(", ")}, a literal, a list such as string[], or { field: type }`);
  reader.advance();
  reader.expect("<");
  if (name === "Record") {
    reader.expect("string");
    reader.expect(",");
  }
  const inner = union(reader, depth + 1);
  reader.expect(">");
  return name === "Record" ? { kind: "map", values: inner } : { kind: "array", items: inner };
}

function object(reader: TypeReader, depth: number): Type {
  const fields: TypeField[] = [];
  while (!reader.accept("}")) {
    if (!/^[A-Za-z_$"']/.test(reader.value)) reader.refuseHere("the name of a field");
    const written = reader.value;
    const name = /^["']/.test(written) ? unquoted(written) : written;
    if (isForbiddenName(name)) reader.refuseHere("another name for this field");
    if (fields.some((field) => field.name === name)) reader.refuseHere("each field once");
    reader.advance();
    const optional = reader.accept("?");
    reader.expect(":");
    fields.push({ name, type: union(reader, depth + 1), optional });
    if (reader.value !== "}" && !reader.accept(";")) reader.expect(",");
  }
  return { kind: "object", fields };
}

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, "$1");
}
