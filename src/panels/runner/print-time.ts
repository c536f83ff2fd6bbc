// Microseconds as people say them.

import { words } from "#words/runner/time.ts";

export function printTime(us: number): string {
  const ms = us / 1000;
  if (ms < 1000) return words.milliseconds(trimmed(ms));
  const seconds = ms / 1000;
  if (seconds < 60) return words.seconds(trimmed(seconds));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 === 0 ? words.minutes(minutes) : words.minutesAndSeconds(minutes, trimmed(seconds % 60));
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return words.hours(hours, minutes % 60);
  return words.days(Math.floor(hours / 24), hours % 24);
}

function trimmed(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 2 : 1)));
}
