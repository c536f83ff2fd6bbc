// What was typed and could not be kept comes back with its project. It is written the moment it changes, and in a storage
// that answers at once: a page that goes away waits for nobody.

import type { Draft } from "../draft.ts";
import { keepDraft, useDraftsStore } from "../drafts-store.ts";
import { useProjectStore } from "../project-store.ts";

export function keepDraftsStored(): void {
  let shown = useProjectStore.getState().id;
  useDraftsStore.subscribe(({ drafts }) => {
    // Another project is about to take the screen: its drafts are not those that go.
    if (useProjectStore.getState().id === shown) write(shown, Object.values(drafts));
  });
  useProjectStore.subscribe((now, before) => {
    if (now.id === before.id) return;
    shown = now.id;
    recall(shown);
  });
  // It may have been fetched after the project.
  recall(shown);
}

function recall(project: string): void {
  for (const draft of read(project)) keepDraft(draft);
}

export function forgetStoredDrafts(project: string): void {
  write(project, []);
}

const keyOf = (project: string) => `faultline-drafts-${project}`;

function write(project: string, drafts: readonly Draft[]): void {
  try {
    if (drafts.length === 0) localStorage.removeItem(keyOf(project));
    else localStorage.setItem(keyOf(project), JSON.stringify(drafts));
  } catch {
    // Where nothing may be stored, or no more, the page says so by itself; drafts last as long as it does.
  }
}

function read(project: string): readonly Draft[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(project)) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["place", "label", "text", "base", "message"];
  return texts.every((key) => typeof (value as Record<string, unknown>)[key] === "string");
}
