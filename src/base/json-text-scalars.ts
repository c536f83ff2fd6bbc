// The texts, numbers and words of JSON. Where each begins is known; what follows is checked here.

import { Refusal } from "./json-text-refusal.ts";
import { shorten } from "./shorten.ts";

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const wordPattern = /[A-Za-z0-9_$.+-]+/y;
const loneSurrogate = /\p{Surrogate}/u;
/** Regular expressions overflow their stack on far longer ones, and whoever checks a text next uses some. */
export const longestText = 1_000_000;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

export interface Scanned<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Undefined if the file ends before the text does. */
export function scanString(text: string, start: number): Scanned<string> | undefined {
  let value = "";
  let chunk = start + 1;
  let mayBeHalf = false;
  let position = chunk;
  for (let code = text.charCodeAt(position); code !== 0x22; code = text.charCodeAt(position)) {
    if (position >= text.length) return undefined;
    if (code < 0x20) throw new Refusal("json-string", controlMessage(code), position);
    if (code >= 0xd800 || code === 0x5c) mayBeHalf = true;
    if (code === 0x5c) {
      const character = scanEscape(text, position);
      if (character === undefined) return undefined;
      value += text.slice(chunk, position) + character.value;
      position = character.end;
      chunk = position;
    } else position++;
  }
  value += text.slice(chunk, position);
  if (value.length > longestText) {
    const message = `This text is ${value.length} characters long; at most ${longestText} are read. Shorten it or keep it elsewhere.`;
    throw new Refusal("json-string", message, start);
  }
  if (mayBeHalf && loneSurrogate.test(value)) {
    const message =
      "This text contains half of a character (a lone surrogate), which can't be stored. Remove or replace it.";
    throw new Refusal("json-string", message, start);
  }
  return { value, end: position + 1 };
}

function controlMessage(code: number): string {
  const name = code === 10 || code === 13 ? "a line break" : code === 9 ? "a tab" : "a control character";
  return `There is ${name} inside a text. Is the closing quote missing? Otherwise write \\n, \\t or \\uXXXX.`;
}

function scanEscape(text: string, start: number): Scanned<string> | undefined {
  const letter = text[start + 1] ?? "";
  const end = letter === "u" ? start + 6 : start + 2;
  if (end > text.length) return undefined;
  const digits = text.slice(start + 2, end);
  if (letter === "u" && /^[0-9A-Fa-f]{4}$/.test(digits))
    return { value: String.fromCharCode(Number.parseInt(digits, 16)), end };
  const character = escapes[letter];
  if (character !== undefined) return { value: character, end };
  const message = `"\\${letter}" means nothing in a JSON text. Allowed are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.`;
  throw new Refusal("json-string", message, start);
}

/** Undefined if there is no number. */
export function scanNumber(text: string, start: number): Scanned<number> | undefined {
  numberPattern.lastIndex = start;
  const digits = numberPattern.exec(text)?.[0];
  if (digits === undefined || digits !== scanWord(text, start)) return undefined;
  const value = Number(digits);
  if (!Number.isFinite(value))
    throw new Refusal("json-number", `The number ${shorten(digits, 40)} is too large to be stored.`, start);
  if (!Number.isSafeInteger(value) && losesDigits(value, digits)) {
    const message = `The number ${shorten(digits, 40)} has more digits than can be kept. Write it as a text, in double quotes.`;
    throw new Refusal("json-number", message, start);
  }
  return { value: value === 0 ? 0 : value, end: start + digits.length };
}

/** Fractions are rounded everywhere and nobody minds; a whole number with other digits is another number. */
function losesDigits(value: number, digits: string): boolean {
  return /^-?[0-9]+$/.test(digits) && String(value) !== digits && BigInt(value) !== BigInt(digits);
}

/** Everything up to the next sign or blank. */
export function scanWord(text: string, start: number): string | undefined {
  wordPattern.lastIndex = start;
  return wordPattern.exec(text)?.[0];
}
