// A length of time as people type it, stored as the expression that the document keeps; what is not one stays as typed.

import { parseDuration } from "#base/duration.ts";

export function storedDelay(text: string): string {
  const ms = parseDuration(text);
  return ms === undefined ? text : String(ms);
}
