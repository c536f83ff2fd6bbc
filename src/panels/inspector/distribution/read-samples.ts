import { parseDuration } from "#base/duration.ts";

/** `12 ms, 30 ms`, or a column pasted from elsewhere; undefined when one of them is no length of time. */
export function readSamples(text: string): number[] | undefined {
  const parts = text.split(/[,;\n]+/).filter((part) => part.trim() !== "");
  const samples = parts.flatMap((part) => parseDuration(part) ?? []);
  return parts.length > 0 && samples.length === parts.length ? samples : undefined;
}
