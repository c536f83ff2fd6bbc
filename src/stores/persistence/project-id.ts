/** Names a project in this browser; unlike the ids in a document it never leaves it. On pages without https as well. */
export function newProjectId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
