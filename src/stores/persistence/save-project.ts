// One save, all or nothing: the text, the view and the history change together, and only if nobody else saved since.

import type { Database, StoredProject, StoredSession } from "./database.ts";

export type SaveOutcome =
  | { readonly kind: "saved"; readonly revision: number }
  /** Another tab saved in between; nothing was written. */
  | { readonly kind: "conflict" };

export async function saveInto(
  database: Database,
  project: Omit<StoredProject, "revision">,
  session: StoredSession,
  basedOn: number,
): Promise<SaveOutcome> {
  const transaction = database.transaction(["projects", "sessions"], "readwrite");
  const projects = transaction.objectStore("projects");
  const theirs = await projects.get(project.id);
  if (theirs && theirs.revision !== basedOn && theirs.text !== project.text) {
    await transaction.done;
    return { kind: "conflict" };
  }
  const revision = Math.max(basedOn, theirs?.revision ?? 0) + 1;
  await Promise.all([
    projects.put({ ...project, revision }),
    transaction.objectStore("sessions").put(session),
    transaction.done,
  ]);
  return { kind: "saved", revision };
}
