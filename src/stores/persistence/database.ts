// The browser's own storage: each project as its canonical text beside what is only of this machine (view, history).

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { History } from "#model/history.ts";
import type { RememberedView } from "../view-store.ts";

export interface StoredProject {
  readonly id: string;
  readonly name: string;
  /** As in a file, so that migrations and checks are the same as for one. */
  readonly text: string;
  /** Counts saves; who saves must have seen the one before. */
  readonly revision: number;
  readonly savedAt: number;
}

export interface StoredSession {
  readonly id: string;
  readonly view: RememberedView;
  readonly history: History;
}

interface FaultlineSchema extends DBSchema {
  projects: { key: string; value: StoredProject; indexes: { bySavedAt: number } };
  sessions: { key: string; value: StoredSession };
}

export type Database = IDBPDatabase<FaultlineSchema>;

export function openDatabase(onGone: () => void): Promise<Database> {
  return openDB<FaultlineSchema>("faultline", 1, {
    upgrade(database) {
      database.createObjectStore("projects", { keyPath: "id" }).createIndex("bySavedAt", "savedAt");
      database.createObjectStore("sessions", { keyPath: "id" });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}
