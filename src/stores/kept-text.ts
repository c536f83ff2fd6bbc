// What was typed on the canvas or in the outline and could not be kept: it waits with what waits in the inspector, and is there again when
// the same is written the next time.

import { dropDraft, keepDraft, useDraftsStore } from "./drafts-store.ts";
import type { Reference } from "./reference.ts";

export interface WrittenPlace {
  readonly about: Reference;
  readonly key: string;
  readonly label: string;
  /** What stands there in the document. */
  readonly base: string;
}

function placeOf({ about: { table, id }, key }: WrittenPlace): string {
  return `${table}/${id}/${key}`;
}

export function startText(place: WrittenPlace): string {
  const draft = useDraftsStore.getState().drafts[placeOf(place)];
  return draft?.base === place.base ? draft.text : place.base;
}

export function keepText(written: WrittenPlace, text: string, message: string): void {
  const { about, label, base } = written;
  keepDraft({ place: placeOf(written), about, label, text, base, message });
}

export function forgetText(written: WrittenPlace): void {
  dropDraft(placeOf(written));
}
