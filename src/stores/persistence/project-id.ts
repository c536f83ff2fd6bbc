/** Names a project in this browser; unlike the ids in a document it never leaves it. */
export function newProjectId(): string {
  return crypto.randomUUID();
}
