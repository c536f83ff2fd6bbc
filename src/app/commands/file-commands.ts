import {
  Download,
  FileDiff,
  FileInput,
  FileOutput,
  FilePlus2,
  FolderClosed,
  FolderOpen,
  LayoutGrid,
  Save,
  SaveAll,
  Share2,
  Sparkles,
} from "lucide-react";
import { blankProject } from "#stores/blank-project.ts";
import { openDocument } from "#stores/open-document.ts";
import { originOfProject } from "#stores/transfer/origin-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { askForFile, askToImport, downloadDocument, saveToFile, saveToFileAs } from "../files/file-work.ts";
import { openSample } from "../files/open-sample.ts";
import type { Command } from "./command.ts";

export const fileCommands: readonly Command[] = [
  {
    id: "new-project",
    group: "File",
    title: "New project",
    words: "blank empty document",
    icon: FilePlus2,
    run: () => openDocument(blankProject()),
  },
  {
    id: "projects",
    group: "File",
    title: "Projects …",
    words: "recent open stored duplicate delete backup restore",
    icon: FolderClosed,
    keys: ["$mod+Shift+o"],
    run: () => openDialog({ kind: "projects" }),
  },
  { id: "open-file", group: "File", title: "Open file …", icon: FolderOpen, keys: ["$mod+o"], run: askForFile },
  {
    id: "save-file",
    group: "File",
    title: "Save to file",
    words: "disk keep",
    icon: Save,
    keys: ["$mod+s"],
    run: saveToFile,
  },
  {
    id: "save-file-as",
    group: "File",
    title: "Save to another file …",
    words: "as disk",
    icon: SaveAll,
    keys: ["$mod+Shift+s"],
    run: saveToFileAs,
  },
  {
    id: "download",
    group: "File",
    title: "Download a copy",
    words: "save file",
    icon: Download,
    run: downloadDocument,
  },
  {
    id: "import",
    group: "File",
    title: "Import …",
    words: "paste xstate typescript scxml mermaid json read",
    icon: FileInput,
    run: askToImport,
  },
  {
    id: "export",
    group: "File",
    title: "Export …",
    words: "xstate typescript scxml mermaid plantuml graphviz dot svg png picture markdown code",
    icon: FileOutput,
    keys: ["$mod+e"],
    run: () => openDialog({ kind: "export" }),
  },
  {
    id: "save-back",
    group: "File",
    title: () => `Save back to “${originOfProject()?.fileName ?? "the source file"}” …`,
    words: "source typescript in place write code",
    icon: FileDiff,
    isAvailable: () => originOfProject()?.source !== undefined,
    run: () => openDialog({ kind: "saveBack" }),
  },
  {
    id: "share",
    group: "File",
    title: "Share …",
    words: "link url embed frame",
    icon: Share2,
    run: () => openDialog({ kind: "share" }),
  },
  {
    id: "gallery",
    group: "File",
    title: "Patterns …",
    words: "gallery examples templates architecture tour watch it fail saga",
    icon: LayoutGrid,
    run: () => openDialog({ kind: "gallery" }),
  },
  {
    id: "open-sample",
    group: "File",
    title: "Open the order sample",
    words: "example demo",
    icon: Sparkles,
    run: openSample,
  },
];
