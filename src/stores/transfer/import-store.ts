// The text that somebody wants to bring in, and what reading it gave. It becomes a project only when they agree.

import { create } from "zustand";
import { failure, type Result } from "#base/result.ts";
import type { ReadAny, ReadRefusal } from "#formats/read-any.ts";
import type { SourceFormat } from "#formats/recognise.ts";
import { words } from "#words/reading.ts";
import { openDialog } from "../view-store.ts";
import { createTextReader, type TextReader } from "./text-reader.ts";

export interface TextToImport {
  readonly text: string;
  readonly fileName: string;
  readonly handle: FileSystemFileHandle | undefined;
}

interface ImportState extends TextToImport {
  /** Those that come after this one, and how many came together. */
  readonly waiting: readonly TextToImport[];
  readonly total: number;
  /** Chosen by hand; otherwise it is recognised. */
  readonly as: SourceFormat | undefined;
  readonly isReading: boolean;
  readonly outcome: Result<ReadAny, ReadRefusal> | undefined;
}

const nothingYet: ImportState = {
  text: "",
  fileName: "",
  handle: undefined,
  waiting: [],
  total: 1,
  as: undefined,
  isReading: false,
  outcome: undefined,
};

export const useImportStore = create<ImportState>(() => nothingYet);

/** What was closed without becoming a project is there again when somebody wants to import next. */
let closed: TextToImport | undefined;

let reader: TextReader | undefined;
const theReader = () =>
  (reader ??= createTextReader(() => new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" })));

/** Shows the dialog, with this text in it, or with the one that was left there. */
export function askToImport(text?: string, fileName = "", handle?: FileSystemFileHandle): void {
  const nothing = { text: "", fileName: "", handle: undefined };
  askToImportAll([text === undefined ? (closed ?? nothing) : { text, fileName, handle }]);
}

/** One after the other, each with its own report. */
export function askToImportAll(texts: readonly TextToImport[], total = texts.length): void {
  const [first, ...waiting] = texts;
  if (!first) return;
  useImportStore.setState({ ...nothingYet, ...first, waiting, total });
  openDialog({ kind: "import" });
  readNow();
}

export function changeImportText(text: string): void {
  // What was typed is no longer what is in the file.
  useImportStore.setState({ text, handle: undefined, outcome: undefined });
  readNow();
}

export function readImportAs(as: SourceFormat | undefined): void {
  useImportStore.setState({ as });
  readNow();
}

export function leaveImport(): void {
  const { text, fileName, handle } = useImportStore.getState();
  if (text.trim() !== "") closed = { text, fileName, handle };
  forgetImport();
}

export function forgetImport(): void {
  reader?.stop();
  useImportStore.setState(nothingYet);
}

/** Reads again what took too long, until it is done or somebody stops it. */
export function readPatiently(): void {
  useImportStore.setState({ outcome: undefined });
  readNow(true);
}

export function stopReading(): void {
  reader?.stop();
  const outcome = failure({ format: undefined, message: words.stopped, line: 1, column: 1, wasSlow: true });
  useImportStore.setState({ isReading: false, outcome });
}

async function readNow(isPatient = false): Promise<void> {
  const { text, fileName, as } = useImportStore.getState();
  if (text.trim() === "") {
    reader?.stop();
    useImportStore.setState({ isReading: false, outcome: undefined });
    return;
  }
  useImportStore.setState({ isReading: true });
  const outcome = await theReader().read({ text, fileName, as, isPatient });
  if (outcome) useImportStore.setState({ isReading: false, outcome });
}
