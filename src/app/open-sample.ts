// Fetches a document and says in a sentence when that fails.

import { failure, type Result } from "#base/result.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";

export async function openSample(address: string): Promise<Result<Project, string>> {
  try {
    const response = await fetch(address);
    if (!response.ok)
      return failure(`The sample could not be fetched (${response.status}). Reload the page to try again.`);
    const loaded = loadProject(await response.text());
    if (loaded.ok) return loaded;
    const { line, column, message } = loaded.error;
    return failure(line === undefined ? message : `Line ${line}, column ${column}: ${message}`);
  } catch {
    return failure("The sample could not be fetched. Check that the app is still running, then reload the page.");
  }
}
