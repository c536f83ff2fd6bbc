import { openHandle } from "./open-file.ts";

interface FileItem {
  readonly kind: string;
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** A file or a text that is dropped anywhere on the page is brought in; a text field keeps what is dropped on it. */
export function listenForDrops(): () => void {
  const isOurs = ({ dataTransfer, target }: DragEvent) => {
    if (dataTransfer?.types.includes("Files")) return true;
    const isField = target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
    return dataTransfer?.types.includes("text/plain") === true && !isField;
  };
  const onDragOver = (event: DragEvent) => {
    if (isOurs(event)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (!isOurs(event) || !event.dataTransfer) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) takeFile(file, event.dataTransfer.items[0]);
    else takeText(event.dataTransfer.getData("text/plain"));
  };
  window.addEventListener("dragover", onDragOver);
  window.addEventListener("drop", onDrop);
  return () => {
    window.removeEventListener("dragover", onDragOver);
    window.removeEventListener("drop", onDrop);
  };
}

async function takeText(text: string): Promise<void> {
  const { bringIn } = await import("./bring-in.ts");
  await bringIn(text, "");
}

/** With the file itself where the browser gives it away, so that saving writes it again. */
async function takeFile(file: File, item: FileItem | undefined): Promise<void> {
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  if (handle instanceof FileSystemFileHandle) await openHandle(handle);
  else await (await import("./bring-in.ts")).bringInFile(file);
}
