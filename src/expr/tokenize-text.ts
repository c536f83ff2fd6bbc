// Quoted texts, with JavaScript's escapes.

import { refuse, type Token } from "./token.ts";

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" };

export function readText(text: string, from: number, quote: string): Token {
  let value = "";
  let at = from + 1;
  while (text[at] !== quote) {
    const character = text[at];
    if (character === undefined || character === "\n" || character === "\r")
      refuse("unfinished-text", `This text is never closed: add ${quote} at its end.`, from, at);
    if (character === "\\") {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else {
      value += character;
      at++;
    }
  }
  return { kind: "text", value, from, to: at + 1 };
}

export function readEscape(text: string, at: number): { value: string; end: number } {
  const character = text[at + 1];
  if (character === undefined) return refuse("bad-escape", "The text ends in the middle of an escape.", at, at + 1);
  if (character === "x") return hexadecimal(text, at, /^[0-9a-fA-F]{2}/, 2);
  if (character === "u" && text[at + 2] === "{") return codePoint(text, at);
  if (character === "u") return hexadecimal(text, at, /^[0-9a-fA-F]{4}/, 2);
  if (/[1-9]/.test(character) || (character === "0" && /[0-9]/.test(text[at + 2] ?? "")))
    return refuse("bad-escape", "Octal escapes are not part of the language. Write \\x or \\u.", at, at + 2);
  if (character === "\r" && text[at + 2] === "\n") return { value: "", end: at + 3 };
  if (character === "\n" || character === "\r" || character === "\u2028" || character === "\u2029")
    return { value: "", end: at + 2 };
  return { value: Object.hasOwn(escapes, character) ? (escapes[character] as string) : character, end: at + 2 };
}

function hexadecimal(text: string, at: number, digits: RegExp, offset: number): { value: string; end: number } {
  const found = digits.exec(text.slice(at + offset, at + offset + 4))?.[0];
  if (found === undefined)
    return refuse("bad-escape", "This escape needs hexadecimal digits, as in \\x41 or \\u0041.", at, at + 2);
  return { value: String.fromCharCode(Number.parseInt(found, 16)), end: at + offset + found.length };
}

function codePoint(text: string, at: number): { value: string; end: number } {
  const found = /^([0-9a-fA-F]{1,6})\}/.exec(text.slice(at + 3, at + 10))?.[1];
  const code = found === undefined ? Number.NaN : Number.parseInt(found, 16);
  if (found === undefined || code > 0x10ffff)
    return refuse("bad-escape", "This escape needs a code point, as in \\u{1F600}.", at, at + 3);
  return { value: String.fromCodePoint(code), end: at + 4 + found.length };
}
