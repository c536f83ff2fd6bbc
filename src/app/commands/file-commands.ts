import {
  Download,
  FileDiff,
  FileInput,
  FileOutput,
  FilePlus2,
  FolderClosed,
  FolderOpen,
  LayoutGrid,
  Printer,
  Save,
  SaveAll,
  Share2,
  Sparkles,
} from "lucide-react";
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
    icon: FilePlus2,
    run: () => openDocument(blankProject()),
  },
  {
    id: "projects",
    group: "file",
    title: words.projects,
    icon: FolderClosed,
    keys: ["$mod+Shift+o"],
    run: () => openDialog({ kind: "projects" }),
  },
  { id: "open-file", group: "file", title: words.openFile, icon: FolderOpen, keys: ["$mod+o"], run: askForFile },
  {
    id: "save-file",
    group: "file",
    title: words.saveFile,
    icon: Save,
    keys: ["$mod+s"],
    run: saveToFile,
  },
  {
    id: "save-file-as",
    group: "file",
    title: words.saveFileAs,
    icon: SaveAll,
    keys: ["$mod+Shift+s"],
    run: saveToFileAs,
  },
  {
    id: "download",
    group: "file",
    title: words.download,
    icon: Download,
    run: downloadDocument,
  },
  {
    id: "import",
    group: "file",
    title: words.import,
    icon: FileInput,
    run: askToImport,
  },
  {
    id: "export",
    group: "file",
    title: words.export,
    icon: FileOutput,
    keys: ["$mod+e"],
    run: () => openDialog({ kind: "export" }),
  },
  {
    id: "print",
    group: "file",
    title: words.print,
    icon: Printer,
    keys: ["$mod+p"],
    run: async () => (await import("../files/print-drawing.ts")).printDrawing(),
  },
  {
    id: "save-back",
    group: "file",
    title: () => words.saveBack(originOfProject()?.fileName),
    icon: FileDiff,
    isAvailable: () => originOfProject()?.source !== undefined,
    run: () => openDialog({ kind: "saveBack" }),
  },
  {
    id: "share",
    group: "file",
    title: words.share,
    icon: Share2,
    run: () => openDialog({ kind: "share" }),
  },
  {
    id: "gallery",
    group: "file",
    title: words.gallery,
    icon: LayoutGrid,
    run: () => openDialog({ kind: "gallery" }),
  },
  {
    id: "open-sample",
    group: "file",
    title: words.openSample,
    icon: Sparkles,
    run: openSample,
  },
];
