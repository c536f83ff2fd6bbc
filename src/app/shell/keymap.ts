// The shortcuts of all commands, wherever no text field, dialog or menu has the keyboard.

import { tinykeys } from "tinykeys";
import { announce } from "#stores/announcement-store.ts";
import { words } from "#words/shell.ts";
import { titleOf } from "../commands/command.ts";
import { commands, isAvailable } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";

/** What means the same while a text field has the keyboard. */
const evenWhileTyping: ReadonlySet<string> = new Set([
  "palette",
  "search",
  "save-file",
  "open-file",
  "go-to-next-part",
  "go-to-previous-part",
]);

export function listenForKeys(): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const command of commands) {
    if (command.isNative) continue;
    for (const keys of command.keys ?? [])
      bindings[keys] = (event) => {
        if (event.defaultPrevented || isInOverlay(event.target)) return;
        if (isTyping(event.target) && !isChordInChoice(event) && !evenWhileTyping.has(command.id)) return;
        const situation = currentSituation();
        event.preventDefault();
        if (isAvailable(command, situation)) command.run(situation);
        else announce({ kind: "done", message: words.notNow(titleOf(command, situation)) });
      };
  }
  return tinykeys(window, bindings);
}

/** A choice takes letters and arrows for itself, and has no text that Ctrl+Z could mean. */
function isChordInChoice({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return target instanceof HTMLSelectElement && (ctrlKey || metaKey) && key.length === 1;
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

export function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]') !== null;
}
