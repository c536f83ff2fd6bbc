import type { Project } from "#model/schema/project.ts";
import { words } from "#words/document.ts";
import { announce } from "./announcement-store.ts";
import { newProjectId } from "./persistence/project-id.ts";
import { openProject } from "./project-store.ts";
import { openView } from "./view-store.ts";

/** A document that this browser has not stored yet takes the screen; the one before stays stored. */
export function openDocument(project: Project): void {
  openProject(newProjectId(), project);
  openView();
  announce({ kind: "done", message: words.opened(project.name) });
}
