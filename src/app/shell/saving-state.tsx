import { useSavingStore } from "#stores/persistence/saving-store.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/shell.ts";
import { downloadDocument } from "../files/file-work.ts";

/** Says whether the work is safe, and what to do when it is not. */
export function SavingState() {
  const { saving, isShortLived } = useSavingStore();
  if (saving.kind === "failed")
    return (
      <div role="alert" className="flex min-w-0 items-center gap-2 rounded-md bg-fault-soft px-2 py-0.5 text-fault">
        <span className="truncate" title={saving.reason}>
          {words.notSaved(saving.reason)}
        </span>
        <Button className="h-6" onClick={downloadDocument}>
          {words.downloadCopy}
        </Button>
      </div>
    );
  return (
    <span
      className="min-w-0 truncate text-quiet text-xs max-lg:shrink-[9999] max-md:sr-only"
      data-saving={saving.kind}
      title={words.aboutSaving}
    >
      {saving.kind === "saving" ? words.saving : isShortLived ? words.keptUntilClosed : words.saved}
    </span>
  );
}
