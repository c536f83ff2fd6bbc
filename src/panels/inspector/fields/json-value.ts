// JSON for people: whatever can't be meant as anything else is a text.

import type { Json } from "#base/json.ts";
import { failure, type Result, success } from "#base/result.ts";

export function readJsonValue(text: string): Result<Json | undefined, "broken"> {
  const written = text.trim();
  if (written === "") return success(undefined);
  try {
    return success(JSON.parse(written, finite));
  } catch {
    return /^["[{\d-]/.test(written) ? failure("broken") : success(written);
  }
}

/** Whoever writes 1e309 means a number, and there is none so large. */
function finite(_: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError();
  return value;
}

/** A text stands without quotes where it reads back as the same text. */
export function writeJsonValue(value: Json): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const read = readJsonValue(value);
  return read.ok && read.value === value ? value : JSON.stringify(value);
}
