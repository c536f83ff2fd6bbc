import { openFile } from "./open-file.ts";

/** A file that is dropped anywhere on the page is opened; nothing else is taken. */
export function listenForDrops(): () => void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const onDragOver = (event: DragEvent) => {
    if (hasFile(event)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) openFile(file);
  };
  window.addEventListener("dragover", onDragOver);
  window.addEventListener("drop", onDrop);
  return () => {
    window.removeEventListener("dragover", onDragOver);
    window.removeEventListener("drop", onDrop);
  };
}
