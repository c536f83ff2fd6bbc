// What opens, saves and imports, fetched when it is asked for: nobody needs it to see the drawing.

export async function askForFile(): Promise<void> {
  await (await import("./open-file.ts")).askForFile();
}

export async function saveToFile(): Promise<void> {
  await (await import("./save-file.ts")).saveToFile();
}

export async function saveToFileAs(): Promise<void> {
  await (await import("./save-file.ts")).saveToFileAs();
}

export async function downloadDocument(): Promise<void> {
  (await import("./save-file.ts")).downloadDocument();
}

export async function askToImport(): Promise<void> {
  (await import("#stores/transfer/import-store.ts")).askToImport();
}
