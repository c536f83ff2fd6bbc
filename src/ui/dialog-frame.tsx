import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { ToolButton } from "./tool-button.tsx";

interface DialogFrameProps {
  readonly title: string;
  /** Said to screen readers only, where the content speaks for itself. */
  readonly isTitleHidden?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: string;
}

/** Open as long as it is there. Escape, a click beside it and the cross close it; focus goes back to where it was. */
export function DialogFrame({ title, isTitleHidden = false, onClose, children, width = "max-w-xl" }: DialogFrameProps) {
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup
          className={`-translate-x-1/2 fixed top-[10vh] left-1/2 z-50 flex max-h-[80vh] w-[calc(100vw-2rem)] flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-raised ${width}`}
        >
          <header className={isTitleHidden ? "sr-only" : "flex items-center border-line border-b py-2 pr-2 pl-4"}>
            <Dialog.Title className="flex-1 font-semibold text-sm">{title}</Dialog.Title>
            {isTitleHidden ? null : <ToolButton label="Close" icon={X} onClick={onClose} />}
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
