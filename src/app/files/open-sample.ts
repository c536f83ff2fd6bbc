import { failure, type Result } from "#base/result.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { announce } from "#stores/announcement-store.ts";
import { openDocument } from "#stores/open-document.ts";
import { type Fetched, words } from "#words/files/sample.ts";

export async function fetchSample(address: string, what: Fetched): Promise<Result<Project, string>> {
  try {
    const response = await fetch(address);
    if (!response.ok) return failure(words.notFetched(what, response.status));
    const loaded = loadProject(await response.text());
    return loaded.ok ? loaded : failure(words.unreadable(what, loaded.error.message));
  } catch {
    return failure(words.notReached(what));
  }
}

export async function openSample(): Promise<boolean> {
  const sample = await fetchSample("samples/order.faultline.json", "sample");
  if (sample.ok) openDocument(sample.value);
  else announce({ kind: "refused", message: sample.error });
  return sample.ok;
}
