// Outlines as closed rows of points, in the coordinates of the picture's pixels. Curves are divided into enough straight
// pieces. Only sums, products and square roots are used, so that every machine gets the same numbers.

export interface Vertex {
  readonly x: number;
  readonly y: number;
}

export type Outline = readonly (readonly Vertex[])[];

const pieces = 8;

export function quadratic(from: Vertex, control: Vertex, to: Vertex): Vertex[] {
  return Array.from({ length: pieces }, (_, at) => {
    const t = (at + 1) / pieces;
    const s = 1 - t;
    return {
      x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
      y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
    };
  });
}

export function cubic(from: Vertex, first: Vertex, second: Vertex, to: Vertex): Vertex[] {
  return Array.from({ length: 2 * pieces }, (_, at) => {
    const t = (at + 1) / (2 * pieces);
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    return {
      x: a * from.x + b * first.x + c * second.x + d * to.x,
      y: a * from.y + b * first.y + c * second.y + d * to.y,
    };
  });
}

/** How far the controls of a quarter of a circle are from its ends, in radii. */
const quarter = 0.5522847498;

export function roundedRect(x: number, y: number, width: number, height: number, radius: number): Vertex[] {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return [at(x, y), at(right, y), at(right, bottom), at(x, bottom)];
  const k = r * quarter;
  return [
    at(x + r, y),
    at(right - r, y),
    ...cubic(at(right - r, y), at(right - r + k, y), at(right, y + r - k), at(right, y + r)),
    at(right, bottom - r),
    ...cubic(at(right, bottom - r), at(right, bottom - r + k), at(right - r + k, bottom), at(right - r, bottom)),
    at(x + r, bottom),
    ...cubic(at(x + r, bottom), at(x + r - k, bottom), at(x, bottom - r + k), at(x, bottom - r)),
    at(x, y + r),
    ...cubic(at(x, y + r), at(x, y + r - k), at(x + r - k, y), at(x + r, y)),
  ];
}

export function at(x: number, y: number): Vertex {
  return { x, y };
}
