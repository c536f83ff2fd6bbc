import { writeBackup } from "#formats/backup.ts";
import { ProjectsDialogContent } from "#panels/transfer/projects-dialog-content.tsx";
import { announce } from "#stores/announcement-store.ts";
import { blankProject } from "#stores/blank-project.ts";
import { openDocument } from "#stores/open-document.ts";
import type { StoredProject } from "#stores/persistence/database.ts";
import { storage } from "#stores/persistence/storage.ts";
import { openStored } from "#stores/persistence/stored-projects.ts";
import { closeDialog, openDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/projects.ts";
import { download } from "../files/download.ts";
import { askForFile } from "../files/open-file.ts";
import { usePrefersDark } from "../shared/use-prefers-dark.ts";

export function ProjectsDialog() {
  const theme = usePrefersDark() ? "dark" : "light";
  return (
    <DialogFrame title={words.title} onClose={closeDialog} width="max-w-xl">
      <ProjectsDialogContent
        theme={theme}
        onOpen={open}
        onNew={startNew}
        onLeave={leaveFor}
        onBackUp={backUp}
        onRestore={askForFile}
      />
    </DialogFrame>
  );
}

async function open({ id }: StoredProject): Promise<void> {
  const database = storage();
  if (!database) return;
  const opened = await openStored(database, id);
  if (opened.ok) {
    closeDialog();
    announce({ kind: "done", message: words.opened(opened.value.name) });
  } else announce({ kind: "refused", message: opened.error });
}

/** The dialog stays, for what is deleted can be taken back there. */
async function leaveFor(next: StoredProject | undefined): Promise<void> {
  const database = storage();
  const opened = database && next ? await openStored(database, next.id) : undefined;
  if (!opened?.ok) openDocument(blankProject());
  openDialog({ kind: "projects" });
}

function startNew(): void {
  closeDialog();
  openDocument(blankProject());
}

function backUp(projects: readonly StoredProject[]): void {
  const day = new Date().toISOString().slice(0, 10);
  download(writeBackup(projects), `faultline-backup-${day}.json`, "application/json");
  announce({
    kind: "shown",
    message: words.backedUp(projects.length),
  });
}
