// Finds values in a JSON text by their paths, in a pass of its own: reading stays fast, and only problems pay for places.
// The text must have been read without an error before, at least up to the place.

import { type TextPosition, textPositions } from "./json-text-position.ts";

export type JsonPath = readonly (string | number)[];

export interface JsonPlace {
  readonly value: TextPosition;
  /** Where the key stands, if the path ends in one. */
  readonly key: TextPosition | undefined;
  /** False if the path leads nowhere; then the place is that of the innermost value that exists. */
  readonly found: boolean;
}

export interface JsonLocator {
  locate(path: JsonPath): JsonPlace;
  /** A place inside the text value at the path, counted in its own characters. */
  locateInside(path: JsonPath, index: number): TextPosition;
}

export function locateInJson(text: string, path: JsonPath): JsonPlace {
  return jsonLocator(text).locate(path);
}

/** For many places in one text: what was walked over once is remembered. */
export function jsonLocator(text: string): JsonLocator {
  const positionAt = textPositions(text);
  const insides = new Map<number, Inside>();

  function findStep(container: number, step: string | number): Inner | undefined {
    const inside = insides.get(container) ?? insideOf(text, container);
    insides.set(container, inside);
    return inside.find(String(step));
  }

  function locate(path: JsonPath): JsonPlace {
    let value = skipBlank(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    let key: number | undefined;
    let found = true;
    for (const step of path) {
      const inner = findStep(value, step);
      found = inner !== undefined;
      if (!inner) break;
      ({ value, key } = inner);
    }
    return { value: positionAt(value), key: key === undefined ? undefined : positionAt(key), found };
  }

  function locateInside(path: JsonPath, index: number): TextPosition {
    const { value, found } = locate(path);
    return found && text[value.offset] === '"' ? positionAt(offsetInString(text, value.offset, index)) : value;
  }

  return { locate, locateInside };
}

interface Inner {
  readonly value: number;
  readonly key: number | undefined;
}

interface Inside {
  find(name: string): Inner | undefined;
}

/** What is directly inside an object or list; walked over only as far as was asked for. */
function insideOf(text: string, container: number): Inside {
  const passed = new Map<string, Inner>();
  const isObject = text[container] === "{";
  const isContainer = isObject || text[container] === "[";
  let position = isContainer ? skipBlank(text, container + 1) : text.length;

  function walk(name: string): Inner | undefined {
    while (position < text.length && text[position] !== "}" && text[position] !== "]") {
      const key = isObject ? position : undefined;
      const value = key === undefined ? position : skipBlank(text, skipBlank(text, skipString(text, key)) + 1);
      const passing = key === undefined ? String(passed.size) : readKey(text, key);
      const isNew = !passed.has(passing);
      const inner = { key, value };
      if (isNew) passed.set(passing, inner);
      position = skipBlank(text, skipValue(text, value));
      if (text[position] === ",") position = skipBlank(text, position + 1);
      else position = text.length;
      if (isNew && passing === name) return inner;
    }
    return undefined;
  }

  return { find: (name) => passed.get(name) ?? walk(name) };
}

/** A key at which the text breaks off has no name. */
function readKey(text: string, start: number): string {
  const key = text.slice(start, skipString(text, start));
  if (!key.includes("\\") && key.length > 1 && key.endsWith('"')) return key.slice(1, -1);
  try {
    return JSON.parse(key);
  } catch {
    return "";
  }
}

function offsetInString(text: string, start: number, index: number): number {
  let offset = start + 1;
  for (let passed = 0; passed < index && text[offset] !== '"' && offset < text.length; passed++)
    offset += text[offset] !== "\\" ? 1 : text[offset + 1] === "u" ? 6 : 2;
  return offset;
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
