// Lengths of time for fields: what they can be, and what is said of what they can't.

import { formatDuration, parseDuration } from "#base/duration.ts";
import { strings } from "../strings.ts";

/** The clock of a run counts whole microseconds, and beyond this it could not count them all. */
export const longestMs = 100_000 * 86_400_000;

export function problemOfDuration(text: string, isPositive = false): string | undefined {
  const ms = parseDuration(text);
  if (ms === undefined) return strings.needsDuration;
  if (isPositive && ms <= 0) return strings.moreThanNothing;
  return ms > longestMs ? strings.atMost(formatDuration(longestMs)) : undefined;
}
