import { SaveBackContent } from "#panels/transfer/save-back-content.tsx";
import { announce } from "#stores/announcement-store.ts";
import { rememberOrigin, useOriginStore } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { copyText } from "#ui/copy-text.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { changedOnDisk } from "../files/changed-on-disk.ts";
import { download } from "../files/download.ts";
import { writeFile } from "../files/write-file.ts";

export function SaveBackDialog() {
  const origin = useOriginStore((state) => state.origin);
  if (origin?.source === undefined) return null;
  const { source, fileName, handle } = origin;
  const save = async (text: string) => {
    if (!handle) {
      download(text, fileName, "text/plain");
      announce({ kind: "shown", message: `Saved as “${fileName}”.` });
      closeDialog();
      return;
    }
    const theirs = await changedOnDisk(origin).catch(() => undefined);
    if (theirs !== undefined) {
      const message = `“${fileName}” was changed by another program since it was read here. Nothing was written: copy the changes from here, or import the file again.`;
      announce({ kind: "refused", message });
      return;
    }
    if (!(await writeFile(handle, text))) return;
    rememberOrigin({ source, fileName, handle, text });
    closeDialog();
  };
  const copy = (text: string) =>
    copyText(text).then(
      () => announce({ kind: "shown", message: "Copied." }),
      () => announce({ kind: "refused", message: "The browser did not allow copying. Save the file instead." }),
    );
  return (
    <DialogFrame title={`Save back to “${fileName}”`} onClose={closeDialog} width="max-w-3xl">
      <SaveBackContent source={source} onSave={save} onCopy={copy} />
    </DialogFrame>
  );
}
