import { type Delivery, ExportDialogContent } from "#panels/transfer/export-dialog-content.tsx";
import { announce } from "#stores/announcement-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/export.ts";
import { download } from "../files/download.ts";
import { fileNameOf } from "../files/file-name.ts";
import { type RenderedPng, renderPng } from "../files/render-png.ts";

export function ExportDialog() {
  return (
    <DialogFrame title={words.title} onClose={closeDialog} width="max-w-4xl">
      <ExportDialogContent onSave={(delivery) => said(save(delivery))} onCopy={(delivery) => said(copy(delivery))} />
    </DialogFrame>
  );
}

async function save({ target, text, name }: Delivery): Promise<string> {
  const fileName = fileNameOf(name, target.extension);
  const png = target.id === "png" ? await renderPng(text) : undefined;
  download(png?.blob ?? text, fileName, target.mediaType);
  return `${words.saved(fileName)}${png ? smallerWords(png) : ""}`;
}

/** A huge drawing has more pixels than browsers can put into one picture. */
function smallerWords({ scale }: RenderedPng): string {
  return scale >= 1 ? "" : words.smaller(Math.round(scale * 100));
}

async function copy({ target, text }: Delivery): Promise<string> {
  if (target.id === "png")
    await navigator.clipboard.write([new ClipboardItem({ "image/png": renderPng(text).then(({ blob }) => blob) })]);
  else await navigator.clipboard.writeText(text);
  return words.copied;
}

function said(work: Promise<string>): void {
  work.then(
    (message) => announce({ kind: "shown", message }),
    () => announce({ kind: "refused", message: words.notAllowed }),
  );
}
