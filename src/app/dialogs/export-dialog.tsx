import { type Delivery, ExportDialogContent } from "#panels/transfer/export-dialog-content.tsx";
import { announce } from "#stores/announcement-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { download } from "../files/download.ts";
import { fileNameOf } from "../files/file-name.ts";
import { renderPng } from "../files/render-png.ts";

export function ExportDialog() {
  return (
    <DialogFrame title="Export" onClose={closeDialog} width="max-w-4xl">
      <ExportDialogContent onSave={(delivery) => said(save(delivery))} onCopy={(delivery) => said(copy(delivery))} />
    </DialogFrame>
  );
}

async function save({ target, text, name }: Delivery): Promise<string> {
  const fileName = fileNameOf(name, target.extension);
  download(target.id === "png" ? await renderPng(text) : text, fileName, target.mediaType);
  return `Saved as “${fileName}”.`;
}

async function copy({ target, text }: Delivery): Promise<string> {
  if (target.id === "png") await navigator.clipboard.write([new ClipboardItem({ "image/png": renderPng(text) })]);
  else await navigator.clipboard.writeText(text);
  return "Copied.";
}

function said(work: Promise<string>): void {
  work.then(
    (message) => announce({ kind: "shown", message }),
    () => announce({ kind: "refused", message: "The browser did not allow that. Try to save it as a file instead." }),
  );
}
