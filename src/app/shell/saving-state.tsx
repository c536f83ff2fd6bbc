import { useSavingStore } from "#stores/persistence/saving-store.ts";
import { Button } from "#ui/button.tsx";
import { downloadDocument } from "../files/file-work.ts";

/** Says whether the work is safe, and what to do when it is not. */
export function SavingState() {
  const { saving, isShortLived } = useSavingStore();
  if (saving.kind === "failed")
    return (
      <div role="alert" className="flex min-w-0 items-center gap-2 rounded-md bg-fault-soft px-2 py-0.5 text-fault">
        <span className="truncate" title={saving.reason}>
          Not saved. {saving.reason}
        </span>
        <Button className="h-6" onClick={downloadDocument}>
          Download a copy
        </Button>
      </div>
    );
  return (
    <span
      className="min-w-0 truncate text-quiet text-xs max-lg:shrink-[9999] max-md:sr-only"
      data-saving={saving.kind}
      title="A private window forgets it when it is closed; a file does not."
    >
      {saving.kind === "saving" ? "Saving …" : isShortLived ? "Kept until this window closes" : "Saved in this browser"}
    </span>
  );
}
