import { useSavingStore } from "#stores/persistence/saving-store.ts";
import { words } from "#words/shell.ts";

/** Says whether the work is safe. What to do when it is not is said by `SavingFailure`. */
export function SavingState() {
  const { saving, isShortLived } = useSavingStore();
  if (saving.kind === "failed") return null;
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
