// JSON for people: whatever can't be meant as anything else is a text, and so is what is asked for as one.

import type { Json } from "#base/json.ts";
import { failure, type Result, success } from "#base/result.ts";
import { type Type, unknownType } from "#expr/type.ts";
import { valueMatchesType } from "#expr/value-matches-type.ts";

export function readJsonValue(text: string, type: Type = unknownType): Result<Json | undefined, "broken"> {
  const written = text.trim();
  if (written === "") return success(undefined);
  const read = readPlainly(written);
  const isMeant =
    type.kind === "unknown" || written.startsWith('"') || (read.ok && valueMatchesType(read.value, type).ok);
  return !isMeant && valueMatchesType(written, type).ok ? success(written) : read;
}

function readPlainly(written: string): Result<Json | undefined, "broken"> {
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
export function writeJsonValue(value: Json, type: Type = unknownType): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const read = readJsonValue(value, type);
  return read.ok && read.value === value ? value : JSON.stringify(value);
}
