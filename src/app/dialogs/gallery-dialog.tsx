import { GalleryContent } from "#panels/gallery/gallery-content.tsx";
import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
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
  return (
    <DialogFrame title="Architectures that fail, and what cures them" onClose={closeDialog} width="max-w-5xl">
      <GalleryContent theme={theme} fetchPattern={fetchPattern} onOpen={open} onWatch={watch} />
    </DialogFrame>
  );
}
