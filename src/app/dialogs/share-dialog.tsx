import { ShareDialogContent } from "#panels/transfer/share-dialog-content.tsx";
import { announce } from "#stores/announcement-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { copyText } from "#ui/copy-text.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/share.ts";
import { downloadDocument } from "../files/save-file.ts";

export function ShareDialog() {
  return (
    <DialogFrame title={words.title} onClose={closeDialog} width="max-w-lg">
      <ShareDialogContent address={location.href.replace(/#.*$/, "")} onCopy={copy} onSaveFile={downloadDocument} />
    </DialogFrame>
  );
}

function copy(text: string): void {
  copyText(text).then(
    () => announce({ kind: "shown", message: words.copied }),
    () => announce({ kind: "refused", message: words.notCopied }),
  );
}
