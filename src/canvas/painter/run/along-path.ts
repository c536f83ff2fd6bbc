import type { Point } from "#model/schema/layout.ts";

/** The point at a share of the way, from 0 at the start to 1 at the end; undefined where there is no way. */
export function alongPath(points: readonly Point[], share: number): Point | undefined {
  const lengths = points.map((point, at) => {
    const before = points[at - 1];
    return before ? Math.hypot(point.x - before.x, point.y - before.y) : 0;
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) * Math.min(1, Math.max(0, share));
  for (let at = 1; at < points.length; at++) {
    const [from, to, length = 0] = [points[at - 1], points[at], lengths[at]];
    if (!from || !to) continue;
    if (left <= length && length > 0) {
      const part = left / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return points.at(-1);
}
