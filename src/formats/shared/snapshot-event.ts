// What the snapshots of an invocation (`onSnapshot`) are called as an event of a document.

import type { ProjectIndex } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";

export function snapshotEvent(invocation: Id): string {
  return `snapshot.${invocation}`;
}

/** The invocation of that state whose snapshots an event is. */
export function snapshotSource(index: ProjectIndex, state: Id, event: string | undefined): Id | undefined {
  return index.invocationsOf(state).find(({ id }) => snapshotEvent(id) === event)?.id;
}
