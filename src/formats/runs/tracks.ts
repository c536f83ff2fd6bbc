import type { Span } from "./span.ts";

/**
 * A track for each span, such that those on one track lie within each other or apart: viewers draw nothing else on one
 * line. A span stays on its parent's track where it can.
 */
export function tracksOf(spans: readonly Span[]): Map<Span, number> {
  const inOrder = [...spans].sort(
    (left, right) => left.fromUs - right.fromUs || right.toUs - left.toUs || left.number - right.number,
  );
  const tracks: Span[][] = [];
  const chosen = new Map<Span, number>();
  for (const span of inOrder) {
    const wanted = span.parent ? chosen.get(span.parent) : undefined;
    const candidates = wanted === undefined ? [] : [wanted];
    const found = [...candidates, ...tracks.keys()].find((number) => fits(tracks[number] ?? [], span));
    const number = found ?? tracks.length;
    if (found === undefined) tracks.push([]);
    tracks[number]?.push(span);
    chosen.set(span, number);
  }
  return chosen;
}

/** Takes off what has ended; what is left must enclose the new one. */
function fits(track: Span[], span: Span): boolean {
  while ((track.at(-1)?.toUs ?? Number.POSITIVE_INFINITY) <= span.fromUs) track.pop();
  return (track.at(-1)?.toUs ?? Number.POSITIVE_INFINITY) >= span.toUs;
}
