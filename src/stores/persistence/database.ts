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

/** Where a project comes from and goes back to. */
export interface StoredOrigin {
  readonly id: string;
  readonly fileName: string;
  /** The file itself, where the browser gave it away. */
  readonly handle?: FileSystemFileHandle;
  /** What was in it when it was last read or written here. */
  readonly text: string;
  /** Of a source file in another notation: as it was when its machines were read. */
  readonly source?: string;
}

interface FaultlineSchema extends DBSchema {
  origins: { key: string; value: StoredOrigin };
  projects: { key: string; value: StoredProject; indexes: { bySavedAt: number } };
  sessions: { key: string; value: StoredSession };
}

export type Database = IDBPDatabase<FaultlineSchema>;

export function openDatabase(onGone: () => void): Promise<Database> {
  return openDB<FaultlineSchema>("faultline", 2, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore("projects", { keyPath: "id" }).createIndex("bySavedAt", "savedAt");
        database.createObjectStore("sessions", { keyPath: "id" });
      }
      if (from < 2) database.createObjectStore("origins", { keyPath: "id" });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}
