// Where the focus goes when rows come and go, so that it is never lost.

import type { OutlineRow } from "./outline-row.ts";

/**
 * The row that takes over from one that is gone: the next of its kind beside it, else the one before, else what was
 * around it. Never something of another kind, which pressing Delete again would remove.
 */
export function survivorOf(before: readonly OutlineRow[], key: string, now: ReadonlySet<string>): string | undefined {
  const byKey = new Map(before.map((row) => [row.key, row]));
  for (let gone = byKey.get(key); gone; gone = gone.parent === undefined ? undefined : byKey.get(gone.parent)) {
    const { parent, position } = gone;
    if (now.has(gone.key)) return gone.key;
    const table = tableOf(gone);
    const alike = before.filter((row) => row.parent === parent && tableOf(row) === table);
    const later = alike.filter((row) => row.position > position);
    const earlier = alike.filter((row) => row.position < position).reverse();
    const next = [...later, ...earlier].find((row) => now.has(row.key));
    if (next) return next.key;
  }
  return before.find((row) => now.has(row.key))?.key;
}

function tableOf({ subject }: OutlineRow): string {
  return subject.kind === "group" ? "group" : subject.reference.table;
}

/** The next row after the active one whose label starts like that; one letter alone goes on, a word may stay. */
export function typedRow(
  rows: readonly OutlineRow[],
  active: number,
  typed: string,
  labelOf: (row: OutlineRow) => string,
): number | undefined {
  const letters = [...typed.toLocaleLowerCase()];
  const isRepeated = letters.every((letter) => letter === letters[0]);
  const wanted = isRepeated ? (letters[0] ?? "") : letters.join("");
  for (let step = isRepeated ? 1 : 0; step <= rows.length; step += 1) {
    const index = (active + step) % rows.length;
    const row = rows[index];
    if (row && labelOf(row).toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return undefined;
}

/** What Shift selects: the rows from one to another, both included, as far as they are records. */
export function rowsBetween(rows: readonly OutlineRow[], from: number, to: number): readonly OutlineRow[] {
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1).filter((row) => row.subject.kind === "record");
  return from <= to ? between : between.reverse();
}
