import type { Mark } from "./match-text.ts";

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const before = 24;
const longest = 120;

/** What is shown of a text: in one line, from shortly before the first mark, in pieces that are marked or not. */
export function excerpt(text: string, marks: readonly Mark[]): readonly Piece[] {
  const first = marks[0]?.from ?? 0;
  const from = text.length <= longest || first <= before ? 0 : first - before;
  const to = Math.min(text.length, from + longest);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (start < end) pieces.push({ text: text.slice(start, end).replace(/\s/g, " "), isMarked });
  };
  if (from > 0) pieces.push({ text: "…", isMarked: false });
  let at = from;
  for (const mark of marks) {
    if (mark.from >= to) break;
    add(at, mark.from, false);
    add(Math.max(at, mark.from), Math.min(mark.to, to), true);
    at = Math.max(at, mark.to);
  }
  add(at, to, false);
  if (to < text.length) pieces.push({ text: "…", isMarked: false });
  return pieces;
}
