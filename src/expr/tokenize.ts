// Text to tokens. Only ASCII names exist here and no escape is allowed in one, so a forbidden word can't be disguised.

import { foreignCharacters } from "./foreign.data.ts";
import { sourceLimits } from "./limits.ts";
import { refuse, type Token } from "./token.ts";
import { readEscape, readText } from "./tokenize-text.ts";

const space = /[ \t\r\n]+/y;
const name = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const numeral = /(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?/y;
const mark = /\.\.\.|===|!==|\?\?|\?\.(?![0-9])|&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}]/y;

export function tokenize(text: string): readonly Token[] {
  return tokensUntil(text, 0, false, 0).tokens;
}

/** Reads to the end of the text, or inside a template to the `}` that closes a value. */
function tokensUntil(
  text: string,
  start: number,
  inTemplate: boolean,
  depth: number,
): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  let braces = 0;
  let at = start;
  while (true) {
    at = after(space, text, at) ?? at;
    if (at >= text.length) {
      if (inTemplate)
        refuse("unfinished-template", 'This value in the template is never closed: add "}".', start - 2, text.length);
      tokens.push({ kind: "end", from: at, to: at });
      return { tokens, end: at };
    }
    const character = text[at] as string;
    if (inTemplate && character === "}" && braces === 0) {
      tokens.push({ kind: "end", from: at, to: at });
      return { tokens, end: at };
    }
    const token = readToken(text, at, character, depth);
    if (token.kind === "mark" && token.value === "{") braces++;
    if (token.kind === "mark" && token.value === "}") braces--;
    tokens.push(token);
    at = token.to;
  }
}

function readToken(text: string, from: number, character: string, depth: number): Token {
  if (character === '"' || character === "'") return readText(text, from, character);
  if (character === "`") return readTemplate(text, from, depth);
  const nameEnd = after(name, text, from);
  if (nameEnd !== undefined) return { kind: "name", value: text.slice(from, nameEnd), from, to: nameEnd };
  const numeralEnd = after(numeral, text, from);
  if (numeralEnd !== undefined) return readNumber(text, from, numeralEnd);
  if (character === "/" && (text[from + 1] === "/" || text[from + 1] === "*"))
    refuse("comment", "Comments can't stand in an expression. Remove it.", from, from + 2);
  const markEnd = after(mark, text, from);
  if (markEnd !== undefined) return { kind: "mark", value: text.slice(from, markEnd), from, to: markEnd };
  const shown = String.fromCodePoint(text.codePointAt(from) ?? 0);
  return refuse("unexpected-character", unexpected(text, from, shown), from, from + shown.length);
}

function readTemplate(text: string, from: number, depth: number): Token {
  if (depth >= sourceLimits.depth)
    refuse("too-deep", "Templates are nested too deep here. Split the expression.", from, from + 1);
  const texts: string[] = [];
  const values: Token[][] = [];
  let value = "";
  let at = from + 1;
  while (text[at] !== "`") {
    const character = text[at];
    if (character === undefined)
      refuse("unfinished-template", "This template is never closed: add ` at its end.", from, at);
    if (character === "\\") {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else if (character === "$" && text[at + 1] === "{") {
      const inner = tokensUntil(text, at + 2, true, depth + 1);
      texts.push(value);
      values.push(inner.tokens);
      value = "";
      at = inner.end + 1;
    } else if (character === "\r") {
      value += "\n";
      at += text[at + 1] === "\n" ? 2 : 1;
    } else {
      value += character;
      at++;
    }
  }
  texts.push(value);
  return { kind: "template", texts, values, from, to: at + 1 };
}

function readNumber(text: string, from: number, to: number): Token {
  if (/[A-Za-z0-9_$.]/.test(text[to] ?? ""))
    refuse("bad-number", "This is not a number. Write it in decimal digits, as in 1500 or 0.25.", from, to + 1);
  const value = Number(text.slice(from, to));
  if (!Number.isFinite(value)) refuse("bad-number", "This number is too large.", from, to);
  return { kind: "number", value, from, to };
}

function unexpected(text: string, at: number, character: string): string {
  const [before, next] = [text[at - 1], text[at + 1]];
  if (character === "=" && next === ">") return "Functions can't be written in an expression.";
  if (character === "=" && next === "<") return 'To compare, write "<=".';
  if (character === "=" && "+-*/%".includes(before ?? " "))
    return "An expression can't change anything. Write the new value alone, and assign it with an action.";
  if (character === "=") return 'An expression can\'t assign. To compare, write "===".';
  if (character === "\\") return "Names are written plainly, without escapes.";
  if (character === "&" || character === "|")
    return `Write "${character}${character}" for logic; bit operators are not part of the language.`;
  const hint = foreignCharacters.get(character);
  return `"${character}" can't stand here.${hint ? ` ${hint}` : ""}`;
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
