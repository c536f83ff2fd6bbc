/** Hands a file to the browser, which asks or puts it where downloads go. */
export function download(content: string | Blob, fileName: string, mediaType: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: mediaType }));
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
