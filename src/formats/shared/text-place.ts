import { textPositions } from "#base/json-text-position.ts";
import type { TextPlace } from "../format.ts";

export type PlaceOf = (from: number, to: number) => TextPlace;

export function placesIn(text: string): PlaceOf {
  const positions = textPositions(text);
  return (from, to) => {
    const { line, column, offset } = positions(from);
    return { line, column, offset, length: Math.max(0, to - from) };
  };
}
