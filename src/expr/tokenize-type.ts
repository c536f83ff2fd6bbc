// The text of a type to tokens. As in expressions, a name has no escapes, so a forbidden word can't be disguised.

import { refuse, type Token } from "./token.ts";
import { readText } from "./tokenize-text.ts";

const space = /[ \t\r\n]+/y;
const name = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const numeral = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const marks = "|[]{}()<>,;:?-";

export function tokenizeType(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (true) {
    at = endOf(space, text, at) ?? at;
    if (at >= text.length) {
      tokens.push({ kind: "end", from: at, to: at });
      return tokens;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.to;
  }
}

function readToken(text: string, from: number): Token {
  const character = text[from] as string;
  if (character === '"' || character === "'") return readText(text, from, character);
  if (marks.includes(character)) return { kind: "mark", value: character, from, to: from + 1 };
  const nameEnd = endOf(name, text, from);
  if (nameEnd !== undefined) return { kind: "name", value: text.slice(from, nameEnd), from, to: nameEnd };
  const numeralEnd = endOf(numeral, text, from);
  if (numeralEnd === undefined) {
    const shown = String.fromCodePoint(text.codePointAt(from) ?? 0);
    return refuse("unexpected-character", `"${shown}" can't stand in a type.`, from, from + shown.length);
  }
  const value = Number(text.slice(from, numeralEnd));
  if (/[A-Za-z0-9_$.]/.test(text[numeralEnd] ?? "") || !Number.isFinite(value))
    refuse("bad-number", "This is not a number. Write it in decimal digits, as in 1500 or 0.25.", from, numeralEnd);
  return { kind: "number", value, from, to: numeralEnd };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
