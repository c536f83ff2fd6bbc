// What is typed between asking for a dialog and its field. A dialog is fetched when it is first asked for, and nobody waits
// for that: the letters arrive in its field, and never on the canvas as commands.

import { closeDialog, useViewStore } from "#stores/view-store.ts";
import { isInOverlay } from "./keymap.ts";

export function holdTyping(): () => void {
  let isAwaited = useViewStore.getState().dialog !== undefined;
  let held = "";
  let isEntered = false;
  const begin = (awaited: boolean) => {
    isAwaited = awaited;
    held = "";
    isEntered = false;
  };
  const hold = (event: KeyboardEvent) => {
    if (!isAwaited || isInOverlay(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === "Escape") return closeDialog();
    if (event.key === "Enter") isEntered = held !== "";
    else if (event.key === "Backspace") held = [...held].slice(0, -1).join("");
    else if ([...event.key].length === 1 && !isEntered) held += event.key;
  };
  const give = ({ target }: FocusEvent) => {
    if (!isAwaited || !isInOverlay(target)) return;
    if (target instanceof HTMLInputElement && held !== "") type(target, held, isEntered);
    begin(false);
  };
  const forget = useViewStore.subscribe(({ dialog }, before) => {
    if ((dialog === undefined) !== (before.dialog === undefined)) begin(dialog !== undefined);
  });
  window.addEventListener("keydown", hold, { capture: true });
  document.addEventListener("focusin", give);
  return () => {
    forget();
    window.removeEventListener("keydown", hold, { capture: true });
    document.removeEventListener("focusin", give);
  };
}

function type(field: HTMLInputElement, text: string, isEntered: boolean): void {
  field.setRangeText(text, field.value.length, field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, data: text, inputType: "insertText" }));
  // What the text finds is known once the page has taken it in.
  if (isEntered)
    setTimeout(() =>
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })),
    );
}
