// Reads JSON as RFC 8259 has it, and refuses what JSON.parse lets through although it loses data or is an attack: a key
// given twice, `__proto__`, nesting without end, halves of characters, numbers that can't be kept. Every refusal has its
// place. Recursion is bounded by `maxDepth`.

import type { Json } from "./json.ts";
import { explainUnexpected } from "./json-text-explain.ts";
import { locateInJson } from "./json-text-locate.ts";
import { readPlainJson } from "./json-text-plain.ts";
import { positionAt, type TextPosition } from "./json-text-position.ts";
import { type JsonTextErrorCode, Refusal } from "./json-text-refusal.ts";
import { longestText, scanNumber, scanString, scanWord } from "./json-text-scalars.ts";
import { failure, type Result, success } from "./result.ts";
import { shorten } from "./shorten.ts";

export interface JsonTextError extends TextPosition {
  readonly code: JsonTextErrorCode;
  readonly message: string;
}

export interface JsonTextLimits {
  /** In characters. */
  readonly maxLength: number;
  readonly maxDepth: number;
}

export const usualJsonLimits: JsonTextLimits = { maxLength: 32 * 1024 * 1024, maxDepth: 100 };

export function parseJsonText(text: string, limits: JsonTextLimits = usualJsonLimits): Result<Json, JsonTextError> {
  const plain = text.length <= limits.maxLength ? readPlainJson(text, { ...limits, longestText }) : undefined;
  if (plain !== undefined) return success(plain);
  try {
    return success(readText(text, limits));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { code, message, offset } = refusal;
    return failure({ code, message, ...positionAt(text, offset) });
  }
}

function readText(text: string, limits: JsonTextLimits): Json {
  if (text.length > limits.maxLength) {
    const size = `${megabytes(text.length)} MB`;
    const message = `The text is ${size} long; at most ${megabytes(limits.maxLength)} MB are read. Split it into smaller files.`;
    throw new Refusal("json-too-large", message, 0);
  }
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const path: (string | number)[] = [];
  const openings: number[] = [];

  skipBlank();
  if (position === text.length) throw new Refusal("json-empty", "The file is empty.", position);
  const value = readValue();
  skipBlank();
  if (position < text.length) throw unexpected("the end of the file, because the document is complete");
  return value;

  function readValue(): Json {
    switch (text.charCodeAt(position)) {
      case 0x22:
        return readString();
      case 0x7b:
        return nested(readObject);
      case 0x5b:
        return nested(readArray);
      case 0x74:
        return readWord("true", true);
      case 0x66:
        return readWord("false", false);
      case 0x6e:
        return readWord("null", null);
      default:
        return readNumber();
    }
  }

  function nested<Value>(read: () => Value): Value {
    if (openings.length >= limits.maxDepth) {
      const message = `Values are nested more than ${limits.maxDepth} deep here. No Faultline document needs that; the file is damaged or not meant for this program.`;
      throw new Refusal("json-too-deep", message, position);
    }
    openings.push(position);
    position++;
    skipBlank();
    const value = read();
    openings.pop();
    return value;
  }

  function readObject(): { readonly [key: string]: Json } {
    const object: { [key: string]: Json } = {};
    if (closes(0x7d)) return object;
    for (;;) {
      const keyStart = position;
      if (text.charCodeAt(position) !== 0x22) throw unexpected('a key in double quotes or "}"');
      const key = readString();
      if (key === "__proto__") {
        const message =
          'The key "__proto__" is not allowed, because it means something else to programs. Rename or remove it.';
        throw new Refusal("json-forbidden-key", message, keyStart);
      }
      if (Object.hasOwn(object, key)) throw duplicate(key, keyStart);
      skipBlank();
      if (text.charCodeAt(position) !== 0x3a) throw unexpected(`":" after the key ${shorten(JSON.stringify(key))}`);
      position++;
      skipBlank();
      path.push(key);
      object[key] = readValue();
      path.pop();
      skipBlank();
      if (closes(0x7d)) return object;
      readComma('"," or "}"');
    }
  }

  function readArray(): Json[] {
    const array: Json[] = [];
    if (closes(0x5d)) return array;
    for (;;) {
      path.push(array.length);
      array.push(readValue());
      path.pop();
      skipBlank();
      if (closes(0x5d)) return array;
      readComma('"," or "]"');
    }
  }

  function closes(code: number): boolean {
    if (text.charCodeAt(position) !== code) return false;
    position++;
    return true;
  }

  function readComma(expected: string): void {
    if (text.charCodeAt(position) !== 0x2c) throw unexpected(expected);
    const comma = position;
    position++;
    skipBlank();
    const code = text.charCodeAt(position);
    if (code === 0x7d || code === 0x5d)
      throw new Refusal("json-syntax", `There is a comma before "${text[position]}". Remove the comma.`, comma);
  }

  function readString(): string {
    const scanned = scanString(text, position);
    if (scanned === undefined) throw truncated("a text", position);
    position = scanned.end;
    return scanned.value;
  }

  function readNumber(): number {
    const number = scanNumber(text, position);
    if (number === undefined) throw unexpected("a value");
    position = number.end;
    return number.value;
  }

  function readWord<Value extends Json>(word: string, value: Value): Value {
    if (scanWord(text, position) !== word) throw unexpected("a value");
    position += word.length;
    return value;
  }

  function skipBlank(): void {
    for (;;) {
      const code = text.charCodeAt(position);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      position++;
    }
  }

  function duplicate(key: string, offset: number): Refusal {
    const first = locateInJson(text, [...path, key]);
    const holder = path.length === 0 ? "" : ` in "${shorten(path.join("."))}"`;
    const again = positionAt(text, offset).line;
    const message = `The key ${shorten(JSON.stringify(key))} is there twice${holder}: on line ${first.key?.line ?? 1} and on line ${again}. Rename or remove one.`;
    return new Refusal("json-duplicate-key", message, offset);
  }

  function unexpected(expected: string): Refusal {
    const opening = openings.at(-1);
    if (position >= text.length)
      return opening === undefined
        ? new Refusal("json-truncated", `The file ends where ${expected} should be.`, position)
        : truncated(text[opening] === "{" ? "an object" : "a list", opening);
    return new Refusal("json-syntax", explainUnexpected(text, position, expected), position);
  }

  function truncated(what: string, start: number): Refusal {
    const place = path.length === 0 ? "" : `, at "${shorten(path.join("."))}"`;
    const line = positionAt(text, start).line;
    const message = `The file ends inside ${what} that begins on line ${line}${place}. It was probably cut off: get a complete copy.`;
    return new Refusal("json-truncated", message, text.length);
  }
}

function megabytes(length: number): string {
  return (length / 1024 / 1024).toFixed(1).replace(/\.0$/, "");
}
