import { layOut } from "#canvas/layout/lay-out.ts";
import type { Project } from "#model/schema/project.ts";
import { ImportDialogContent } from "#panels/transfer/import-dialog-content.tsx";
import { openDocument } from "#stores/open-document.ts";
import { forgetImport, useImportStore } from "#stores/transfer/import-store.ts";
import { rememberOrigin } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { askForFile } from "../files/open-file.ts";

export function ImportDialog() {
  const close = () => {
    closeDialog();
    forgetImport();
  };
  const accept = (project: Project) => {
    const { text, fileName, handle, outcome } = useImportStore.getState();
    const isSource = outcome?.ok === true && outcome.value.format === "xstate-typescript";
    close();
    openDocument(project);
    if (isSource)
      rememberOrigin({ fileName: fileName || "machine.ts", text, source: text, ...(handle ? { handle } : {}) });
    const hasPlaces = Object.keys(project.layout.states ?? {}).length > 0;
    if (!hasPlaces && Object.keys(project.states).length > 1) layOut("all");
  };
  return (
    <DialogFrame title="Import" onClose={close} width="max-w-4xl">
      <ImportDialogContent onAccept={accept} onChooseFile={askForFile} />
    </DialogFrame>
  );
}
