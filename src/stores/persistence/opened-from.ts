// Which save a project was opened from, told by whoever opens it to whoever saves it next.

const revisions = new Map<string, number>();

export function noteOpenedFrom(id: string, revision: number): void {
  revisions.set(id, revision);
}

/** Only good once: what is opened later may come from another save. */
export function takeOpenedFrom(id: string): number {
  const revision = revisions.get(id) ?? 0;
  revisions.delete(id);
  return revision;
}
