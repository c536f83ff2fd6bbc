import { failure, type Result } from "#base/result.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { announce } from "#stores/announcement-store.ts";
import { openDocument } from "#stores/open-document.ts";

export async function fetchSample(address: string): Promise<Result<Project, string>> {
  try {
    const response = await fetch(address);
    if (!response.ok)
      return failure(`The sample could not be fetched (${response.status}). Reload the page to try again.`);
    const loaded = loadProject(await response.text());
    return loaded.ok ? loaded : failure(`The sample can't be read: ${loaded.error.message}`);
  } catch {
    return failure("The sample could not be fetched. Check that the app is still running, then reload the page.");
  }
}

export async function openSample(): Promise<boolean> {
  const sample = await fetchSample("samples/order.faultline.json");
  if (sample.ok) openDocument(sample.value);
  else announce({ kind: "refused", message: sample.error });
  return sample.ok;
}
