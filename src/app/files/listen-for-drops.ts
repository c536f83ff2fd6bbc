import type { DroppedItem } from "./take-dropped.ts";

/** While a file is held over the page, browsers say so at least three times a second. */
const lastsMs = 700;

/** Files, folders or a text dropped anywhere on the page are brought in; a text field keeps what is dropped on it. */
export function listenForDrops(): () => void {
  const isOurs = ({ dataTransfer, target }: DragEvent) => {
    if (dataTransfer?.types.includes("Files")) return true;
    const isField = target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
    return dataTransfer?.types.includes("text/plain") === true && !isField;
  };
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => delete dataset.dropping;
  const onDragOver = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    if (!event.dataTransfer?.types.includes("Files")) return;
    // The style sheet says over the whole page what letting go would do. Not every way of ending a drag is told.
    dataset.dropping = "";
    clearTimeout(timer);
    timer = setTimeout(forget, lastsMs);
  };
  const onDrop = (event: DragEvent) => {
    forget();
    if (!isOurs(event) || !event.dataTransfer) return;
    event.preventDefault();
    const { items, files } = event.dataTransfer;
    if (files.length > 0) takeFiles([...items].filter(({ kind }) => kind === "file").map(held));
    else takeText(event.dataTransfer.getData("text/plain"));
  };
  window.addEventListener("dragover", onDragOver);
  window.addEventListener("drop", onDrop);
  return () => {
    window.removeEventListener("dragover", onDragOver);
    window.removeEventListener("drop", onDrop);
  };
}

/** Nothing of a drop can be asked for once its event is over. */
function held(item: DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> }): DroppedItem {
  return {
    file: item.getAsFile(),
    entry: item.webkitGetAsEntry?.() ?? null,
    handle: item.getAsFileSystemHandle?.().catch(() => null),
  };
}

async function takeText(text: string): Promise<void> {
  const { bringIn } = await import("./bring-in.ts");
  await bringIn(text, "");
}

async function takeFiles(items: readonly DroppedItem[]): Promise<void> {
  const { takeDropped } = await import("./take-dropped.ts");
  await takeDropped(items);
}
