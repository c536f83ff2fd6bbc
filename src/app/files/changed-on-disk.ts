import type { StoredOrigin } from "#stores/persistence/database.ts";

/** What somebody else has put into the file since; undefined as long as it is as it was left. */
export async function changedOnDisk({ handle, text }: StoredOrigin): Promise<string | undefined> {
  const now = await (await handle?.getFile())?.text();
  return now === text ? undefined : now;
}
