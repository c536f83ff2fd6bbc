// Places in a list are counted, so when its items move, what was typed for them moves along.

import type { Draft } from "./draft.ts";

/** Where an item comes to stand; undefined when it is gone. */
export type NewPosition = (position: number) => number | undefined;

export function renumberedDrafts(
  drafts: Readonly<Record<string, Draft>>,
  list: string,
  newPosition: NewPosition,
): Record<string, Draft> {
  const prefix = `${list}/`;
  const renumbered = Object.values(drafts).flatMap((draft) => {
    if (!draft.place.startsWith(prefix)) return [draft];
    const [position = "", ...rest] = draft.place.slice(prefix.length).split("/");
    if (!/^\d+$/.test(position)) return [draft];
    const next = newPosition(Number(position));
    return next === undefined ? [] : [{ ...draft, place: [list, next, ...rest].join("/") }];
  });
  return Object.fromEntries(renumbered.map((draft) => [draft.place, draft]));
}

export function afterMoving(from: number, to: number): NewPosition {
  return (position) => {
    if (position === from) return to;
    const without = position > from ? position - 1 : position;
    return without >= to ? without + 1 : without;
  };
}

export function afterRemoving(removed: number): NewPosition {
  return (position) => (position === removed ? undefined : position > removed ? position - 1 : position);
}

export function afterInserting(inserted: number): NewPosition {
  return (position) => (position >= inserted ? position + 1 : position);
}
