// Where states go that nobody has placed: in rows from the top, in the order in which a run could reach them. Placed siblings stay
// where they are, and the others come beneath them.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { Rect } from "../scene.ts";

export const padding = 32;
/** Wide enough for the words on an arrow. */
const columnGap = 176;
const rowGap = 104;

export interface Unplaced {
  readonly id: Id;
  readonly width: number;
  readonly height: number;
}

/** Positions relative to the state around, whose header takes `top`. */
export function autoPlace(
  project: Project,
  parent: Id,
  unplaced: readonly Unplaced[],
  placed: Rect | undefined,
  top: number,
): ReadonlyMap<Id, Point> {
  const start = placed
    ? { x: Math.max(padding, placed.x), y: placed.y + placed.height + rowGap }
    : { x: padding, y: top + 24 };
  if (project.states[parent]?.kind === "parallel") return stacked(unplaced, start);
  const places = new Map<Id, Point>();
  let { y } = start;
  for (const row of rowsOf(project, parent, unplaced)) {
    let { x } = start;
    for (const { id, width } of row) {
      places.set(id, { x, y });
      x += snap(width) + columnGap;
    }
    y += snap(Math.max(...row.map(({ height }) => height))) + rowGap;
  }
  return places;
}

function stacked(unplaced: readonly Unplaced[], start: Point): ReadonlyMap<Id, Point> {
  let { y } = start;
  return new Map(
    unplaced.map(({ id, height }) => {
      const place = { x: start.x, y };
      y += snap(height) + 24;
      return [id, place] as const;
    }),
  );
}

function rowsOf(project: Project, parent: Id, unplaced: readonly Unplaced[]): Unplaced[][] {
  const waiting = new Map(unplaced.map((one) => [one.id, one]));
  const order = [...waiting.keys()];
  const record = project.states[parent];
  const initial = record?.kind === "compound" ? record.initial : undefined;
  const index = indexOf(project);
  const rows: Unplaced[][] = [];
  const take = (ids: readonly Id[]) => {
    const row = ids.flatMap((id) => {
      const one = waiting.get(id);
      waiting.delete(id);
      return one ? [one] : [];
    });
    if (row.length > 0) rows.push(row);
    return row.map(({ id }) => id);
  };
  while (waiting.size > 0) {
    const first = initial !== undefined && waiting.has(initial) ? initial : order.find((id) => waiting.has(id));
    let row = take(first === undefined ? [] : [first]);
    while (row.length > 0)
      row = take(row.flatMap((id) => index.transitionsFrom(id).flatMap(({ record: { targets } }) => targets)));
  }
  return rows;
}

function snap(size: number): number {
  return Math.ceil(size / 8) * 8;
}
