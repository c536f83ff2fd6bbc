import { useEffect, useState } from "react";
import { SaveBackContent } from "#panels/transfer/save-back-content.tsx";
import { announce } from "#stores/announcement-store.ts";
import type { StoredOrigin } from "#stores/persistence/database.ts";
import { rememberOrigin, useOriginStore } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { copyText } from "#ui/copy-text.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/save-back.ts";
import { changedOnDisk } from "../files/changed-on-disk.ts";
import { download } from "../files/download.ts";
import { writeFile } from "../files/write-file.ts";

export function SaveBackDialog() {
  const origin = useOriginStore((state) => state.origin);
  if (origin?.source === undefined) return null;
  return (
    <DialogFrame title={words.title(origin.fileName)} onClose={closeDialog} width="max-w-3xl">
      <SaveBack origin={origin} source={origin.source} />
    </DialogFrame>
  );
}

/** What another program has put into the file meanwhile takes the place of what was read here. */
function SaveBack({ origin, source }: { readonly origin: StoredOrigin; readonly source: string }) {
  const { fileName, handle } = origin;
  const [theirs, setTheirs] = useState<string>();
  useEffect(() => {
    // A file that can't be read now is said when it is written.
    changedOnDisk(origin).then(setTheirs, () => undefined);
  }, [origin]);
  const save = async (text: string) => {
    if (!handle) {
      download(text, fileName, "text/plain");
      rememberOrigin({ source, fileName, text });
      announce({ kind: "shown", message: words.saved(fileName) });
      closeDialog();
      return;
    }
    const written = await writeFile(handle, text, theirs ?? origin.text);
    if (written.kind === "changed") setTheirs(written.theirs);
    if (written.kind !== "written") return;
    rememberOrigin({ source: theirs ?? source, fileName, handle, text });
    closeDialog();
  };
  const copy = (text: string) =>
    copyText(text).then(
      () => announce({ kind: "shown", message: words.copied }),
      () => announce({ kind: "refused", message: words.notCopied }),
    );
  return (
    <SaveBackContent
      source={theirs ?? source}
      onDisk={theirs ?? origin.text}
      isChangedByOthers={theirs !== undefined}
      onSave={save}
      onCopy={copy}
    />
  );
}
