import type { Fact } from "./span.ts";

const longestFact = 1_000;

/** A value as one that every tracing tool shows. */
export function factOf(value: unknown): Fact {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  const text = JSON.stringify(value) ?? "";
  return text.length > longestFact ? `${text.slice(0, longestFact)}…` : text;
}
