// The projects that this browser keeps: open, duplicate, delete with undo, back up, restore.

import { Copy, Trash2 } from "lucide-react";
import { useState } from "react";
import type { StoredProject } from "#stores/persistence/database.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { Button } from "#ui/button.tsx";
import { controlStyle } from "#ui/control-style.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/transfer/projects.ts";
import { Thumbnail } from "./thumbnail.tsx";
import { useStoredProjects } from "./use-stored-projects.ts";

interface ProjectsDialogContentProps {
  readonly theme: "light" | "dark";
  onOpen(project: StoredProject): void;
  onNew(): void;
  /** Another project takes the screen: this one, or a new one where there is none. */
  onLeave(next: StoredProject | undefined): Promise<void>;
  onBackUp(projects: readonly StoredProject[]): void;
  onRestore(): void;
}

export function ProjectsDialogContent(props: ProjectsDialogContentProps) {
  const { theme, onOpen, onNew, onLeave, onBackUp, onRestore } = props;
  const current = useProjectStore(({ id }) => id);
  const { projects, deleted, duplicate, remove, undoRemove } = useStoredProjects();
  const [last] = deleted;
  const [wantedName, setWantedName] = useState("");

  async function removeAny(project: StoredProject): Promise<void> {
    // The screen would store it again.
    if (project.id === current) await onLeave(projects?.find(({ id }) => id !== current));
    remove(project);
  }

  const wanted = wantedName.trim().toLowerCase();
  const found = projects?.filter(({ name }) => name.toLowerCase().includes(wanted)) ?? [];
  return (
    <>
      <div className="flex items-center gap-2 p-4 pb-2">
        <input
          data-first-focus
          aria-label={words.find}
          placeholder={words.find}
          value={wantedName}
          onChange={(event) => setWantedName(event.target.value)}
          className={`${controlStyle} h-8 px-2`}
        />
        <Button onClick={onNew}>{words.create}</Button>
      </div>
      <ul aria-label={words.projects} className="min-h-16 flex-1 overflow-y-auto px-2">
        {found.map((project) => (
          <ProjectItem
            key={project.id}
            project={project}
            theme={theme}
            isOpen={project.id === current}
            onOpen={onOpen}
            onDuplicate={duplicate}
            onRemove={removeAny}
          />
        ))}
        {projects && found.length === 0 ? (
          <li className="px-2 py-6 text-quiet">{projects.length === 0 ? words.noneKept : words.noneFound}</li>
        ) : null}
      </ul>
      <footer className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-3">
        <Button disabled={!projects?.length} onClick={() => projects && onBackUp(projects)}>
          {words.backUp}
        </Button>
        <Button onClick={onRestore}>{words.restore}</Button>
        <div role="status" className="ml-auto flex items-center gap-2">
          {last ? (
            <>
              <span className="max-w-64 truncate">{words.deleted(last.project.name, deleted.length - 1)}</span>
              <Button tone="quiet" onClick={undoRemove}>
                {words.undo}
              </Button>
            </>
          ) : null}
        </div>
      </footer>
    </>
  );
}

interface ProjectItemProps {
  readonly theme: "light" | "dark";
  readonly project: StoredProject;
  readonly isOpen: boolean;
  onOpen(project: StoredProject): void;
  onDuplicate(project: StoredProject): void;
  onRemove(project: StoredProject): void;
}

function ProjectItem({ theme, project, isOpen, onOpen, onDuplicate, onRemove }: ProjectItemProps) {
  const { name, savedAt, text } = project;
  return (
    <li className="flex items-center gap-3 rounded-md px-2 py-1.5 hover:bg-sunken">
      <Thumbnail text={text} theme={theme} />
      <button
        type="button"
        aria-current={isOpen || undefined}
        className="min-w-0 flex-1 cursor-pointer text-left"
        onClick={() => onOpen(project)}
      >
        <span className="block truncate font-medium" dir="auto" title={name}>
          {name}
        </span>
        <span className="block text-quiet text-xs">
          {words.changed(isOpen)} <time dateTime={new Date(savedAt).toISOString()}>{dateWords(savedAt)}</time>
        </span>
      </button>
      <ToolButton label={words.duplicate(name)} icon={Copy} onClick={() => onDuplicate(project)} />
      <ToolButton label={words.remove(name)} icon={Trash2} onClick={() => onRemove(project)} />
    </li>
  );
}

function dateWords(at: number): string {
  return new Date(at).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" });
}
