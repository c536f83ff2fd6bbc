import { GalleryContent } from "#panels/gallery/gallery-content.tsx";
import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { blankProject } from "#stores/blank-project.ts";
import { openDocument } from "#stores/open-document.ts";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/dialogs/gallery.ts";
import { askToImport } from "../files/file-work.ts";
import { fetchPattern, openPattern } from "../files/open-pattern.ts";
import { usePrefersDark } from "../shared/use-prefers-dark.ts";
import { startTour } from "../tour/tour-machine.ts";

export function GalleryDialog() {
  const theme = usePrefersDark() ? "dark" : "light";
  const open = (card: PatternCard) => {
    closeDialog();
    openPattern(card);
  };
  const watch = (card: PatternCard) => {
    closeDialog();
    startTour(card);
  };
  const startEmpty = () => {
    closeDialog();
    openDocument(blankProject());
  };
  const bringIn = () => {
    closeDialog();
    void askToImport();
  };
  return (
    <DialogFrame title={words.title} onClose={closeDialog} width="max-w-5xl">
      <GalleryContent
        theme={theme}
        fetchPattern={fetchPattern}
        onOpen={open}
        onWatch={watch}
        onStartEmpty={startEmpty}
        onImport={bringIn}
      />
    </DialogFrame>
  );
}
