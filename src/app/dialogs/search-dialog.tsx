import { SearchDialogContent } from "#panels/search/search-dialog-content.tsx";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/search.ts";

export function SearchDialog() {
  return (
    <DialogFrame title={words.title} isTitleHidden onClose={closeDialog} width="max-w-2xl">
      <SearchDialogContent />
    </DialogFrame>
  );
}
