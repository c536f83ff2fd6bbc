import { originOfProject } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { Button } from "#ui/button.tsx";
import { DialogFrame } from "#ui/dialog-frame.tsx";
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
    <DialogFrame title="The file was changed by another program" onClose={closeDialog} width="max-w-lg">
      <p className="px-4 pt-4">
        “{fileName}” is not as it was when it was opened or saved here. Nothing has been written yet, and this browser
        keeps your version in any case, under “Projects …”.
      </p>
      <footer className="flex flex-wrap justify-end gap-2 p-4">
        <Button onClick={then(() => bringIn(theirs, fileName, handle))}>Open what is there</Button>
        <Button onClick={then(saveToFileAs)}>Save as another file …</Button>
        <Button tone="danger" onClick={then(overwriteFile)}>
          Overwrite it
        </Button>
      </footer>
    </DialogFrame>
  );
}
