import { nearestName } from "#base/nearest-name.ts";

const most = 8;

/** Ends a sentence about a name that isn't there. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const nearest = nearestName(name, candidates);
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  if (candidates.length === 0) return "";
  const shown = candidates.slice(0, most).join(", ");
  return ` There ${candidates.length === 1 ? "is" : "are"}: ${shown}${candidates.length > most ? ", …" : ""}.`;
}
