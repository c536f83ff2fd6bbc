// Finds a value in a JSON text by its path, in a pass of its own: reading stays fast, and only problems pay for places.
// The text must have been read without an error before.

import { positionAt, type TextPosition } from "./json-text-position.ts";

export interface JsonPlace {
  readonly value: TextPosition;
  /** Where the key stands, if the path ends in one. */
  readonly key: TextPosition | undefined;
  /** False if the path leads nowhere; then the place is that of the innermost value that exists. */
  readonly found: boolean;
}

export function locateInJson(text: string, path: readonly (string | number)[]): JsonPlace {
  let value = skipBlank(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  let key: number | undefined;
  for (const step of path) {
    const inner = findStep(text, value, step);
    if (!inner) return placeOf(text, value, key, false);
    ({ value, key } = inner);
  }
  return placeOf(text, value, key, true);
}

function placeOf(text: string, value: number, key: number | undefined, found: boolean): JsonPlace {
  return { value: positionAt(text, value), key: key === undefined ? undefined : positionAt(text, key), found };
}

interface Inner {
  readonly value: number;
  readonly key: number | undefined;
}

function findStep(text: string, container: number, step: string | number): Inner | undefined {
  const opening = text[container];
  if (opening === "{") return findKey(text, container + 1, String(step));
  return opening === "[" ? findElement(text, container + 1, Number(step)) : undefined;
}

function findKey(text: string, start: number, wanted: string): Inner | undefined {
  let position = skipBlank(text, start);
  while (text[position] === '"') {
    const key = position;
    const keyEnd = skipString(text, position);
    const value = skipBlank(text, skipBlank(text, keyEnd) + 1);
    if (JSON.parse(text.slice(key, keyEnd)) === wanted) return { key, value };
    position = skipBlank(text, skipValue(text, value));
    if (text[position] !== ",") return undefined;
    position = skipBlank(text, position + 1);
  }
  return undefined;
}

function findElement(text: string, start: number, wanted: number): Inner | undefined {
  let position = skipBlank(text, start);
  for (let index = 0; text[position] !== "]"; index++) {
    if (index === wanted) return { key: undefined, value: position };
    position = skipBlank(text, skipValue(text, position));
    if (text[position] !== ",") return undefined;
    position = skipBlank(text, position + 1);
  }
  return undefined;
}

function skipBlank(text: string, start: number): number {
  let position = start;
  while (isBlank(text.charCodeAt(position))) position++;
  return position;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function skipString(text: string, start: number): number {
  let position = start + 1;
  for (let code = text.charCodeAt(position); code !== 0x22 && position < text.length; code = text.charCodeAt(position))
    position += code === 0x5c ? 2 : 1;
  return position + 1;
}

const wordEnd = /[,\]}\s]|$/g;

function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipString(text, start);
  if (first === "{" || first === "[") return skipContainer(text, start);
  wordEnd.lastIndex = start;
  return wordEnd.exec(text)?.index ?? text.length;
}

function skipContainer(text: string, start: number): number {
  let depth = 0;
  let position = start;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === 0x22) {
      position = skipString(text, position);
      continue;
    }
    position++;
    if (code === 0x7b || code === 0x5b) depth++;
    if (code === 0x7d || code === 0x5d) depth--;
    if (depth === 0) break;
  }
  return position;
}
