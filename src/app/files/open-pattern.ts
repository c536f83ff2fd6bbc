import type { Result } from "#base/result.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { announce } from "#stores/announcement-store.ts";
import { openDocument } from "#stores/open-document.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { openMachine } from "#stores/view-store.ts";
import { fetchSample } from "./open-sample.ts";

const fetched = new Map<Id, Project>();

export async function fetchPattern(id: Id): Promise<Result<Project, string>> {
  const known = fetched.get(id);
  if (known) return { ok: true, value: known };
  const pattern = await fetchSample(`patterns/${id}.faultline.json`, "pattern");
  if (!pattern.ok) return pattern;
  fetched.set(id, pattern.value);
  return pattern;
}

/** A pattern that is open already, as it came, is not opened once more. */
export async function openPattern({ id, machine }: PatternCard): Promise<boolean> {
  const pattern = await fetchPattern(id);
  if (!pattern.ok) {
    announce({ kind: "refused", message: pattern.error });
    return false;
  }
  if (useProjectStore.getState().project !== pattern.value) openDocument(pattern.value);
  openMachine(machine);
  return true;
}
