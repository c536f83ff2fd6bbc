// The projects of this browser as they are now, and what was deleted last.

import { useCallback, useEffect, useState } from "react";
import { announce } from "#stores/announcement-store.ts";
import type { Database, StoredProject } from "#stores/persistence/database.ts";
import { forgetDeleted, noteDeleted, useDeletedStore } from "#stores/persistence/deleted-store.ts";
import { reasonOf } from "#stores/persistence/saving-store.ts";
import { onStoredChange, storage } from "#stores/persistence/storage.ts";
import {
  type Deleted,
  deleteStored,
  duplicateStored,
  listProjects,
  putBack,
} from "#stores/persistence/stored-projects.ts";
import { hearOtherTabs } from "#stores/persistence/tabs.ts";

export interface StoredProjects {
  /** Undefined until they are read. */
  readonly projects: readonly StoredProject[] | undefined;
  /** The last first. */
  readonly deleted: readonly Deleted[];
  duplicate(project: StoredProject): void;
  remove(project: StoredProject): void;
  undoRemove(): void;
}

export function useStoredProjects(): StoredProjects {
  const [projects, setProjects] = useState<readonly StoredProject[]>();
  const deleted = useDeletedStore((state) => state.deleted);

  const change = useCallback((work: (database: Database) => Promise<unknown>) => {
    const database = storage();
    if (!database) {
      setProjects([]);
      return;
    }
    work(database)
      .then(() => listProjects(database))
      .then(setProjects)
      .catch((error: unknown) => announce({ kind: "refused", message: reasonOf(error) }));
  }, []);

  useEffect(() => {
    const reload = () => change(async () => undefined);
    reload();
    const stops = [onStoredChange(reload), hearOtherTabs(reload)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [change]);

  return {
    projects,
    deleted,
    duplicate: (project) =>
      change(async (database) => {
        const done = await duplicateStored(database, project);
        if (!done.ok) announce({ kind: "refused", message: done.error });
      }),
    remove: (project) => change(async (database) => noteDeleted(await deleteStored(database, project))),
    undoRemove: () =>
      change(async (database) => {
        const [last] = useDeletedStore.getState().deleted;
        if (!last) return;
        // A second click meanwhile is for the one before.
        forgetDeleted(last);
        await putBack(database, last);
      }),
  };
}
