// Documents from disk and back. The browser's own file dialogs where it has them, a plain download and input elsewhere.

import { failure, type Result } from "#base/result.ts";
import { loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import type { Project } from "#model/schema/project.ts";
import { announce } from "#stores/announcement-store.ts";
import { newProjectId } from "#stores/persistence/project-id.ts";
import { currentProject, openProject } from "#stores/project-store.ts";
import { openView } from "#stores/view-store.ts";

const fileEnding = ".faultline.json";

export function openDocument(project: Project): void {
  openProject(newProjectId(), project);
  openView();
  announce({ kind: "done", message: `Opened “${project.name}”.` });
}

export function readDocument(text: string, source: string): Result<Project, string> {
  const loaded = loadProject(text);
  if (loaded.ok) return loaded;
  const { line, column, message } = loaded.error;
  return failure(`${source}${line === undefined ? "" : `, line ${line}, column ${column}`}: ${message}`);
}

export async function openFile(file: File): Promise<void> {
  try {
    const read = readDocument(await file.text(), file.name);
    if (read.ok) openDocument(read.value);
    else announce({ kind: "refused", message: `${read.error} The drawing on the screen is as it was.` });
  } catch {
    announce({
      kind: "refused",
      message: `“${file.name}” could not be read. Check that it is still there, then open it again.`,
    });
  }
}

export function askForFile(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) openFile(file);
  });
  input.click();
}

export function downloadDocument(): void {
  const project = currentProject();
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([saveProject(project)], { type: "application/json" }));
  link.href = address;
  link.download = fileNameOf(project.name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  announce({ kind: "done", message: `Saved as “${link.download}”.` });
}

export function fileNameOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${slug || "workflow"}${fileEnding}`;
}
