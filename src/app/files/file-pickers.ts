// The browser's own file dialogs, where it has them. They hand out a file that can be written again without asking.

import { words } from "#words/files/save.ts";

interface PickerOptions {
  readonly multiple?: boolean;
  readonly suggestedName?: string;
  readonly types?: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
}

interface PickerWindow {
  showOpenFilePicker?(options?: PickerOptions): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options?: PickerOptions): Promise<FileSystemFileHandle>;
}

const documents = [{ description: words.documentKind, accept: { "application/json": [".json"] } }];

export function hasPickers(): boolean {
  return (window as PickerWindow).showSaveFilePicker !== undefined;
}

/** None when the person changed their mind. */
export async function pickToOpen(): Promise<readonly FileSystemFileHandle[]> {
  return (await chosen((window as PickerWindow).showOpenFilePicker?.({ multiple: true }))) ?? [];
}

/** Undefined when the person changed their mind. */
export function pickToSave(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return chosen((window as PickerWindow).showSaveFilePicker?.({ suggestedName, types: documents }));
}

/** Asks for the right to write only where it is not there yet. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const asking = handle as FileSystemFileHandle & {
    queryPermission?(options: { mode: string }): Promise<PermissionState>;
    requestPermission?(options: { mode: string }): Promise<PermissionState>;
  };
  const mode = { mode: "readwrite" };
  if (((await asking.queryPermission?.(mode)) ?? "granted") === "granted") return true;
  return (await asking.requestPermission?.(mode)) === "granted";
}

async function chosen<Picked>(picking: Promise<Picked> | undefined): Promise<Picked | undefined> {
  try {
    return await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
