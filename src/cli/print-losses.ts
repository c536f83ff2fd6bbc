// What a format could not carry, one line each, with its place in the file that was given.

import { jsonLocator } from "#base/json-text-locate.ts";
import type { Loss } from "#formats/format.ts";
import type { VerbInput } from "./outcome.ts";

export function printLosses({ name, text }: VerbInput, losses: readonly Loss[]): string {
  if (losses.length === 0) return "";
  const locator = losses.some(({ inText }) => inText === undefined) ? jsonLocator(text) : undefined;
  const lines = losses.map(({ kind, code, message, inText, inDocument }) => {
    const found = inDocument ? locator?.locate(inDocument) : undefined;
    const place = inText ?? found?.key ?? found?.value;
    const prefix = place ? `${name}:${place.line}:${place.column}` : name;
    return `${prefix} ${kind} ${code} ${message}\n`;
  });
  return lines.join("");
}
