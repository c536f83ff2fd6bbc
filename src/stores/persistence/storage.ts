// The one open database of this page, for whoever lists or opens projects. There is none where the browser forbids it.

import type { Database } from "./database.ts";

let database: Database | undefined;

export function provideStorage(opened: Database | undefined): void {
  database = opened;
}

export function storage(): Database | undefined {
  return database;
}

const listeners = new Set<() => void>();

/** The list of stored projects is another now. Said in this tab; others hear it with the save. */
export function noteStoredChange(): void {
  for (const listener of listeners) listener();
}

export function onStoredChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
