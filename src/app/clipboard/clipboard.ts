// Copies and pastes as text, so that it works between tabs, windows and people. The keys come as the browser's own
// clipboard events, which need no permission; the menu asks for it, and says so when it is refused.

import { copySelection } from "#model/clipboard/copy-selection.ts";
import { announce } from "#stores/announcement-store.ts";
import { perform } from "#stores/project-store.ts";
import { copyText } from "#ui/copy-text.ts";
import { words } from "#words/clipboard/copy.ts";
import { currentSituation, type Situation } from "../commands/situation.ts";

function clippingText({ project, states }: Situation): string | undefined {
  const copied = copySelection(project, { states });
  if (!copied.ok) {
    announce({ kind: "refused", message: copied.error.message });
    return undefined;
  }
  const { leftBehind } = copied.value;
  const [first] = leftBehind;
  announce(
    first
      ? { kind: "warning", message: words.copiedWithout(first) }
      : { kind: "done", message: words.copied(states.length) },
  );
  return JSON.stringify(copied.value);
}

export async function copySelected(situation: Situation): Promise<void> {
  const text = clippingText(situation);
  if (text !== undefined) await copyText(text).catch(sayRefused);
}

export async function cutSelected(situation: Situation): Promise<void> {
  const text = clippingText(situation);
  if (text === undefined) return;
  await copyText(text)
    .then(() => perform("deleteStates", { states: situation.states }))
    .catch(sayRefused);
}

export async function pasteFromClipboard({ at }: Situation): Promise<void> {
  await readText()
    .then((text) => paste(text, currentSituation(at)))
    .catch(sayRefused);
}

async function readText(): Promise<string> {
  return await navigator.clipboard.readText();
}

function sayRefused(): void {
  announce({
    kind: "refused",
    message: words.refused,
  });
}

/** The keys, wherever no text field has them. One that has answered may have taken out of the page what it was asked at. */
export function listenForClipboard(isMeantForUs: (event: Event) => boolean): () => void {
  const isOurs = (event: Event) => !event.defaultPrevented && isMeantForUs(event);
  const onCopy = (event: ClipboardEvent) => {
    const situation = currentSituation();
    if (!isOurs(event) || situation.states.length === 0) return;
    const text = clippingText(situation);
    if (text === undefined) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (event.type === "cut") perform("deleteStates", { states: situation.states });
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) pasteFiles(files);
    else paste(event.clipboardData?.getData("text/plain") ?? "", currentSituation());
  };
  document.addEventListener("copy", onCopy);
  document.addEventListener("cut", onCopy);
  document.addEventListener("paste", onPaste);
  return () => {
    document.removeEventListener("copy", onCopy);
    document.removeEventListener("cut", onCopy);
    document.removeEventListener("paste", onPaste);
  };
}

/** What reads a clipping, or other notations, is fetched when something is pasted for the first time. */
async function paste(text: string, situation: Situation): Promise<void> {
  const { pasteText } = await import("./paste-text.ts");
  await pasteText(text, situation);
}

async function pasteFiles(files: readonly File[]): Promise<void> {
  const { bringInFiles } = await import("../files/bring-in-files.ts");
  await bringInFiles(files.map((file) => ({ file })));
}
