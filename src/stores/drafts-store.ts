// What was typed into a field and could not be kept, by the place it was meant for. It waits here until it is put right
// or thrown away, so that looking elsewhere loses nothing; the document keeps its last good value.

import { create } from "zustand";
import type { Draft } from "./draft.ts";
import { currentProject, useProjectStore } from "./project-store.ts";
import { isThere } from "./reference.ts";
import { type NewPosition, renumberedDrafts } from "./renumbered-drafts.ts";

type Drafts = Readonly<Record<string, Draft>>;

export const useDraftsStore = create<{ readonly drafts: Drafts }>(() => ({ drafts: {} }));

/** What was meant for a record that is gone is nobody's any more. */
export function keepDraft(draft: Draft): void {
  if (draft.about && !isThere(currentProject(), draft.about)) return;
  useDraftsStore.setState(({ drafts }) => ({ drafts: { ...drafts, [draft.place]: draft } }));
}

export function dropDraft(place: string): void {
  const { [place]: dropped, ...drafts } = useDraftsStore.getState().drafts;
  if (dropped) useDraftsStore.setState({ drafts });
}

/** The items of a list have come to stand elsewhere. */
export function renumberDrafts(list: string, newPosition: NewPosition): void {
  const { drafts } = useDraftsStore.getState();
  if (Object.keys(drafts).length > 0) useDraftsStore.setState({ drafts: renumberedDrafts(drafts, list, newPosition) });
}

useProjectStore.subscribe((now, before) => {
  const { drafts } = useDraftsStore.getState();
  const all = Object.entries(drafts);
  if (all.length === 0 || now.project === before.project) return;
  const isOther = now.id !== before.id;
  const kept = all.filter(([, { about }]) => !isOther && (about === undefined || isThere(now.project, about)));
  if (kept.length < all.length) useDraftsStore.setState({ drafts: Object.fromEntries(kept) });
});
