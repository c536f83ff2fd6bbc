// Which arrows meet at which side of which box, kept from one drawing to the next.

import type { Id } from "#model/schema/common.ts";
import type { Draft } from "./draft-edges.ts";

export interface SharedPlaces {
  copy(): SharedPlaces;
  add(draft: Draft): void;
  remove(draft: Draft): void;
  /** All that may have to make room for what was added, or may use the room of what was removed, since the copy. */
  affected(): ReadonlySet<Draft>;
}

export function placesOf(bySource: ReadonlyMap<Id, { readonly drafts: readonly Draft[] }>): SharedPlaces {
  const byPlace = new Map<string, Draft[]>();
  for (const { drafts } of bySource.values())
    for (const draft of drafts)
      for (const { place } of draft.requests ?? []) {
        const there = byPlace.get(place);
        if (there) there.push(draft);
        else byPlace.set(place, [draft]);
      }
  return sharedPlaces(byPlace);
}

function sharedPlaces(byPlace: Map<string, readonly Draft[]>): SharedPlaces {
  const touched = new Set<string>();
  return {
    copy: () => sharedPlaces(new Map(byPlace)),
    add(draft) {
      for (const { place } of draft.requests ?? []) {
        byPlace.set(place, [...(byPlace.get(place) ?? []), draft]);
        touched.add(place);
      }
    },
    remove(draft) {
      for (const { place } of draft.requests ?? []) {
        const left = (byPlace.get(place) ?? []).filter((one) => one !== draft);
        if (left.length > 0) byPlace.set(place, left);
        else byPlace.delete(place);
        touched.add(place);
      }
    },
    affected() {
      const affected = new Set<Draft>();
      // What is added on the way is come to as well.
      for (const place of touched)
        for (const draft of byPlace.get(place) ?? []) {
          affected.add(draft);
          for (const request of draft.requests ?? []) touched.add(request.place);
        }
      return affected;
    },
  };
}
