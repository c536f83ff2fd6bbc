// The one row that the keyboard is at. It follows what is selected elsewhere, and when it goes, another takes over.

import { useEffect, useRef, useState } from "react";
import { ancestorsOf } from "#model/queries/hierarchy.ts";
import type { Project } from "#model/schema/project.ts";
import { machineOf, stateOf } from "#stores/go-to.ts";
import { setExpanded } from "#stores/outline-store.ts";
import { currentProject, useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { select } from "#stores/view-store.ts";
import { survivorOf } from "./nearest-row.ts";
import { keyOfReference, type OutlineRow } from "./outline-row.ts";

export interface ActiveRow {
  readonly key: string | undefined;
  go(key: string): void;
  /** Selects without being led elsewhere by it. */
  selectOwn(references: readonly Reference[]): void;
}

export function useActiveRow(
  rows: readonly OutlineRow[],
  indexByKey: ReadonlyMap<string, number>,
  selection: readonly Reference[],
): ActiveRow {
  const [known, setKnown] = useState({ rows, key: rows[0]?.key });
  const own = useRef<readonly Reference[]>(selection);
  let key = known.key;
  if (known.rows !== rows) {
    const isThere = key !== undefined && indexByKey.has(key);
    if (!isThere) key = (key && survivorOf(known.rows, key, new Set(indexByKey.keys()))) ?? rows[0]?.key;
    setKnown({ rows, key });
  }

  const go = (next: string) => setKnown((before) => ({ ...before, key: next }));

  useEffect(() => {
    const last = selection.at(-1);
    if (selection === own.current || !last) return;
    own.current = selection;
    if (selection.length === 1) uncover(currentProject(), last);
    setKnown((before) => ({ ...before, key: keyOfReference(last) }));
  }, [selection]);

  function selectOwn(references: readonly Reference[]): void {
    own.current = references;
    select(references);
  }

  return { key, go, selectOwn };
}

/** Opens whatever is closed around it. */
function uncover(project: Project, reference: Reference): void {
  const machine = machineOf(project, reference);
  const state = stateOf(project, reference);
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  const around = state === undefined ? [] : [state, ...ancestorsOf(project, state)];
  const states = around.filter((id) => id !== root && !(reference.table === "states" && id === reference.id));
  const isMachine = reference.table === "machines" || reference.table === "notes";
  const keys = [
    reference.table === "notes" || machine === undefined ? reference.table : "machines",
    ...(machine === undefined || isMachine ? [] : [`machines/${machine}`]),
    ...states.map((id) => `states/${id}`),
  ];
  setExpanded(useProjectStore.getState().id, keys, true);
}
