// Lengths of time for fields: what they can be, and what is said of what they can't.

import { formatDuration, parseDuration } from "#base/duration.ts";
import { words } from "#words/inspector/fields.ts";

/** The clock of a run counts whole microseconds, and beyond this it could not count them all. */
export const longestMs = 100_000 * 86_400_000;

export function problemOfDuration(text: string, isPositive = false): string | undefined {
  const ms = parseDuration(text);
  if (ms === undefined) return words.needsDuration;
  if (isPositive && ms <= 0) return words.moreThanNothing;
  return ms > longestMs ? words.atMost(formatDuration(longestMs)) : undefined;
}
