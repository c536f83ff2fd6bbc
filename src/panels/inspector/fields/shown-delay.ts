// A delay is an expression that yields milliseconds. Where it is only a number, people read and write a length of time.

import { formatDuration, parseDuration } from "#base/duration.ts";

export function shownDelay(value: string | undefined): string {
  if (value === undefined) return "";
  return /^\d+(?:\.\d+)?$/.test(value) ? formatDuration(Number(value)) : value;
}

export function storedDelay(text: string): string {
  const ms = parseDuration(text);
  return ms === undefined ? text : String(ms);
}
