import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { words } from "#words/ui.ts";
import { ToolButton } from "./tool-button.tsx";

interface DialogFrameProps {
  readonly title: string;
  /** Said to screen readers only, where the content speaks for itself. */
  readonly isTitleHidden?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: string;
}

const focusable = ":is(input, select, textarea, button, [tabindex='0']):not(:disabled, [tabindex='-1'])";

/** What the dialog is for comes before the cross that closes it. */
function firstOf(popup: HTMLElement | null): HTMLElement | null {
  if (!popup) return null;
  const marked = popup.querySelector<HTMLElement>("[data-first-focus]");
  if (marked && isInView(popup, marked)) return marked;
  return popup.querySelector<HTMLElement>(`header ~ ${focusable}, header ~ * ${focusable}`);
}

/** In a low window the keyboard must not take the beginning of the content out of sight. */
function isInView(popup: HTMLElement, element: HTMLElement): boolean {
  return element.getBoundingClientRect().bottom <= popup.getBoundingClientRect().bottom;
}

/**
 * Open as long as it is there. Escape, a click beside it and the cross close it; focus goes back to where it was. What is
 * marked with `data-first-focus` has the keyboard first where it is in view, else the first of its content; a finger has not asked for the
 * keyboard of the screen.
 */
export function DialogFrame({ title, isTitleHidden = false, onClose, children, width = "max-w-xl" }: DialogFrameProps) {
  const popup = useRef<HTMLDivElement>(null);
  const firstFocus = (how: string) => (how !== "touch" && firstOf(popup.current)) || true;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup
          ref={popup}
          initialFocus={firstFocus}
          className={`-translate-x-1/2 fixed top-[10vh] left-1/2 z-50 flex max-h-[80vh] low:top-2 low:max-h-[calc(100vh-1rem)] w-[calc(100vw-2rem)] flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-raised ${width}`}
        >
          <header className={isTitleHidden ? "sr-only" : "flex items-center border-line border-b py-2 pr-2 pl-4"}>
            <Dialog.Title className="min-w-0 flex-1 truncate font-semibold text-sm">{title}</Dialog.Title>
            {isTitleHidden ? null : <ToolButton label={words.close} icon={X} onClick={onClose} />}
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
