import { originOfProject } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { Button } from "#ui/button.tsx";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/disk-conflict.ts";
import { bringIn } from "../files/bring-in.ts";
import { overwriteFile, saveToFileAs } from "../files/save-file.ts";

interface DiskConflictDialogProps {
  readonly fileName: string;
  readonly theirs: string;
}

/** Two versions of one file, and nobody but the person knows which is right. */
export function DiskConflictDialog({ fileName, theirs }: DiskConflictDialogProps) {
  const then = (work: () => unknown) => () => {
    closeDialog();
    work();
  };
  const handle = originOfProject()?.handle;
  return (
    <DialogFrame title={words.title} onClose={closeDialog} width="max-w-lg">
      <p className="px-4 pt-4">{words.explanation(fileName)}</p>
      <footer className="flex flex-wrap justify-end gap-2 p-4">
        <Button onClick={then(() => bringIn(theirs, fileName, handle))}>{words.openTheirs}</Button>
        <Button onClick={then(saveToFileAs)}>{words.saveAsAnother}</Button>
        <Button tone="danger" onClick={then(overwriteFile)}>
          {words.overwrite}
        </Button>
      </footer>
    </DialogFrame>
  );
}
