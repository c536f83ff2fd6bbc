import { blankProject } from "#stores/blank-project.ts";
import { openDocument } from "#stores/open-document.ts";
import { originOfProject } from "#stores/transfer/origin-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/commands/file.ts";
import { askForFile, askToImport, downloadDocument, saveToFile, saveToFileAs } from "../files/file-work.ts";
import { openSample } from "../files/open-sample.ts";
import type { Command } from "./command.ts";

export const fileCommands: readonly Command[] = [
  {
    id: "new-project",
    group: "file",
    title: words.newProject,
    run: () => openDocument(blankProject()),
  },
  {
    id: "projects",
    group: "file",
    title: words.projects,
    keys: ["$mod+Shift+o"],
    run: () => openDialog({ kind: "projects" }),
  },
  { id: "open-file", group: "file", title: words.openFile, keys: ["$mod+o"], run: askForFile },
  {
    id: "save-file",
    group: "file",
    title: words.saveFile,
    keys: ["$mod+s"],
    run: saveToFile,
  },
  {
    id: "save-file-as",
    group: "file",
    title: words.saveFileAs,
    keys: ["$mod+Shift+s"],
    run: saveToFileAs,
  },
  {
    id: "download",
    group: "file",
    title: words.download,
    run: downloadDocument,
  },
  {
    id: "import",
    group: "file",
    title: words.import,
    run: askToImport,
  },
  {
    id: "export",
    group: "file",
    title: words.export,
    keys: ["$mod+e"],
    run: () => openDialog({ kind: "export" }),
  },
  {
    id: "print",
    group: "file",
    title: words.print,
    keys: ["$mod+p"],
    run: async () => (await import("../files/print-drawing.ts")).printDrawing(),
  },
  {
    id: "save-back",
    group: "file",
    title: () => words.saveBack(originOfProject()?.fileName),
    isAvailable: () => originOfProject()?.source !== undefined,
    run: () => openDialog({ kind: "saveBack" }),
  },
  {
    id: "share",
    group: "file",
    title: words.share,
    run: () => openDialog({ kind: "share" }),
  },
  {
    id: "gallery",
    group: "file",
    title: words.gallery,
    run: () => openDialog({ kind: "gallery" }),
  },
  {
    id: "open-sample",
    group: "file",
    title: words.openSample,
    run: openSample,
  },
];
