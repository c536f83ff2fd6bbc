// A value as JSON text, bounded in depth and size before anything is written.

import type { Expression } from "./ast.ts";
import { EvaluationError } from "./evaluation-error.ts";
import { valueLimits } from "./limits.ts";
import { primitive } from "./primitive.ts";
import type { Work } from "./work.ts";

export function jsonText(value: unknown, place: Expression, work: Work): string | undefined {
  measure(value, 0, place, work);
  const text = JSON.stringify(value);
  if (text !== undefined) work.text(text.length, place);
  return text;
}

function measure(value: unknown, depth: number, place: Expression, work: Work): void {
  work.charge(typeof value === "string" ? value.length + 1 : 1, place);
  if (typeof value === "bigint") primitive(value, place);
  if (typeof value !== "object" || value === null) return;
  if (depth > valueLimits.depth)
    throw new EvaluationError("too-deep", "The value is nested too deep, or contains itself.", place);
  for (const inner of Object.values(value)) measure(inner, depth + 1, place, work);
}
