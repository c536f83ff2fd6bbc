// Where boxes go when they are lined up or spread out. Data in, moves out.

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
}

export type Alignment = "left" | "center" | "right" | "top" | "middle" | "bottom";

/** How far along its axis the line lies that everything comes to: start 0, centre ½, end 1. */
const fractions: Readonly<Record<Alignment, number>> = {
  left: 0,
  center: 0.5,
  right: 1,
  top: 0,
  middle: 0.5,
  bottom: 1,
};

export function alignBoxes(boxes: readonly Box[], alignment: Alignment): Placed[] {
  const isAcross = alignment === "left" || alignment === "center" || alignment === "right";
  const fraction = fractions[alignment];
  const spans = boxes.map((box) => spanOf(box, isAcross));
  const start = Math.min(...spans.map(({ from }) => from));
  const end = Math.max(...spans.map(({ from, size }) => from + size));
  return boxes.map(({ id }, at) => {
    const { from, size } = spans[at] ?? { from: 0, size: 0 };
    const by = Math.round(start + (end - start - size) * fraction - from);
    return isAcross ? { id, dx: by, dy: 0 } : { id, dx: 0, dy: by };
  });
}

/** Equal gaps between neighbours; the outermost stay. */
export function distributeBoxes(boxes: readonly Box[], direction: "across" | "down"): Placed[] {
  const isAcross = direction === "across";
  const spans = boxes
    .map((box) => ({ id: box.id, ...spanOf(box, isAcross) }))
    .sort((left, right) => left.from - right.from || (left.id < right.id ? -1 : 1));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last || spans.length < 3) return boxes.map(({ id }) => ({ id, dx: 0, dy: 0 }));
  const filled = spans.reduce((sum, { size }) => sum + size, 0);
  const gap = (last.from + last.size - first.from - filled) / (spans.length - 1);
  let next = first.from;
  return spans.map(({ id, from, size }) => {
    const by = Math.round(next - from);
    next += size + gap;
    return isAcross ? { id, dx: by, dy: 0 } : { id, dx: 0, dy: by };
  });
}

function spanOf({ x, y, width, height }: Box, isAcross: boolean): { from: number; size: number } {
  return isAcross ? { from: x, size: width } : { from: y, size: height };
}
