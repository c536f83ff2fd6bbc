import { layOut } from "#canvas/layout/lay-out.ts";
import type { Project } from "#model/schema/project.ts";
import { ImportDialogContent } from "#panels/transfer/import-dialog-content.tsx";
import { openDocument } from "#stores/open-document.ts";
import { askToImportAll, forgetImport, leaveImport, useImportStore } from "#stores/transfer/import-store.ts";
import { rememberOrigin } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/import.ts";
import { askForFile } from "../files/open-file.ts";

export function ImportDialog() {
  const fileName = useImportStore((state) => state.fileName);
  const total = useImportStore((state) => state.total);
  const left = useImportStore((state) => state.waiting.length);
  const leave = () => {
    closeDialog();
    leaveImport();
  };
  /** Each of several files becomes a project of its own; the others stay in this browser. */
  const goOn = () => {
    const { waiting, total: all } = useImportStore.getState();
    closeDialog();
    forgetImport();
    askToImportAll(waiting, all);
  };
  const accept = (project: Project) => {
    const { text, fileName: name, handle, outcome } = useImportStore.getState();
    const isSource = outcome?.ok === true && outcome.value.format === "xstate-typescript";
    openDocument(project);
    if (isSource) rememberOrigin({ fileName: name || "machine.ts", text, source: text, ...(handle ? { handle } : {}) });
    const hasPlaces = Object.keys(project.layout.states ?? {}).length > 0;
    if (!hasPlaces && Object.keys(project.states).length > 1) layOut("all");
    goOn();
  };
  const title = total > 1 ? words.titleOfOne(fileName, total - left, total) : words.titleOf(fileName);
  return (
    <DialogFrame title={fileName === "" ? words.title : title} onClose={leave} width="max-w-4xl">
      <ImportDialogContent onAccept={accept} onSkip={left > 0 ? goOn : undefined} onChooseFile={askForFile} />
    </DialogFrame>
  );
}
