// Finds where the parts of an object literal stand in a text, JSON or JavaScript. It only looks at brackets, strings and
// comments, and never at what code means: that is enough to find the properties of a machine's configuration.

export interface ScannedValue {
  readonly from: number;
  readonly to: number;
  readonly kind: "object" | "array" | "other";
  /** Of an object. */
  readonly properties: readonly ScannedProperty[];
  /** Of an array. */
  readonly items: readonly ScannedValue[];
}

export interface ScannedProperty {
  readonly key: string;
  /** Where the key starts and the value ends. */
  readonly from: number;
  readonly to: number;
  readonly value: ScannedValue;
}

/** Far deeper than a machine can be. */
const deepest = 2000;
const openers = "{[(";
const closers = "}])";

/** The value that starts at a place of the text; undefined for an empty rest. */
export function scanValue(text: string, start: number, depth = 0): ScannedValue | undefined {
  const from = skipBlank(text, start);
  if (from >= text.length) return undefined;
  const opener = text[from];
  if (depth < deepest && opener === "{") return scanObject(text, from, depth);
  if (depth < deepest && opener === "[") return scanArray(text, from, depth);
  const to = endOfOther(text, from);
  return { from, to, kind: "other", properties: [], items: [] };
}

function scanObject(text: string, from: number, depth: number): ScannedValue {
  const properties: ScannedProperty[] = [];
  let at = skipBlank(text, from + 1);
  while (at < text.length && text[at] !== "}") {
    const keyFrom = at;
    const keyTo = isQuote(text[at]) ? endOfString(text, at) : endOfWord(text, at);
    const colon = skipBlank(text, keyTo);
    if (text[colon] !== ":") {
      at = skipComma(text, endOfOther(text, keyFrom));
      if (at <= keyFrom) break;
      continue;
    }
    const value = scanValue(text, colon + 1, depth + 1);
    if (!value) break;
    const to = endOfOther(text, value.to);
    properties.push({ key: keyIn(text.slice(keyFrom, keyTo)), from: keyFrom, to: Math.max(value.to, to), value });
    at = skipComma(text, Math.max(value.to, to));
  }
  return { from, to: Math.min(text.length, at + 1), kind: "object", properties, items: [] };
}

function scanArray(text: string, from: number, depth: number): ScannedValue {
  const items: ScannedValue[] = [];
  let at = skipBlank(text, from + 1);
  while (at < text.length && text[at] !== "]") {
    const item = scanValue(text, at, depth + 1);
    if (!item || item.to <= at) break;
    items.push(item);
    at = skipComma(text, endOfOther(text, item.to));
  }
  return { from, to: Math.min(text.length, at + 1), kind: "array", properties: [], items };
}

/** Up to the comma or the bracket that ends what starts here, blanks before it left out. */
function endOfOther(text: string, from: number): number {
  let nesting = 0;
  let at = from;
  let end = from;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (nesting === 0 && (letter === "," || letter === ";" || closers.includes(letter))) break;
    const next = afterToken(text, at);
    if (openers.includes(letter)) nesting += 1;
    if (closers.includes(letter)) nesting -= 1;
    if (!/\s/.test(letter) && !isComment(text, at)) end = next;
    at = next;
  }
  return end;
}

function afterToken(text: string, at: number): number {
  if (isQuote(text[at])) return endOfString(text, at);
  if (isComment(text, at)) return endOfComment(text, at);
  return at + 1;
}

function skipBlank(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else if (isComment(text, at)) at = endOfComment(text, at);
    else break;
  }
  return at;
}

function skipComma(text: string, start: number): number {
  const at = skipBlank(text, start);
  return text[at] === "," ? skipBlank(text, at + 1) : at;
}

function isQuote(letter: string | undefined): boolean {
  return letter === '"' || letter === "'" || letter === "`";
}

/** What is computed inside a template is skipped with it; a quote in there ends it only if it is a backquote. */
function endOfString(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\w$.\-+]/.test(text.charAt(at))) at += 1;
  return at;
}

function isComment(text: string, at: number): boolean {
  return text[at] === "/" && (text[at + 1] === "/" || text[at + 1] === "*");
}

function endOfComment(text: string, at: number): number {
  const isLine = text[at + 1] === "/";
  const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
  return end < 0 ? text.length : end + (isLine ? 1 : 2);
}

function keyIn(source: string): string {
  if (!isQuote(source[0])) return source;
  try {
    return JSON.parse(source);
  } catch {
    return source.slice(1, -1);
  }
}
