import { OctagonAlert } from "lucide-react";
import { useSavingStore } from "#stores/persistence/saving-store.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/shell.ts";
import { downloadDocument } from "../files/file-work.ts";

/** Across the page, so that all of it can be read in any window: the work is not safe, why, and the way to save it. */
export function SavingFailure() {
  const saving = useSavingStore((state) => state.saving);
  if (saving.kind !== "failed") return null;
  return (
    <div
      role="alert"
      className="flex shrink-0 items-center gap-2.5 border-line border-b bg-fault-soft py-1 pr-2 pl-3.5 text-fault"
    >
      <OctagonAlert aria-hidden="true" size={16} className="shrink-0" />
      <span className="min-w-0 flex-1">{words.notSaved(saving.reason)}</span>
      <Button isSmall onClick={downloadDocument}>
        {words.downloadCopy}
      </Button>
    </div>
  );
}
