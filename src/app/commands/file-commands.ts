import { Download, FilePlus2, FolderOpen, Sparkles } from "lucide-react";
import { blankProject } from "#stores/blank-project.ts";
import { askForFile, downloadDocument, openDocument } from "../files/open-file.ts";
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
  { id: "open-file", group: "File", title: "Open file …", icon: FolderOpen, keys: ["$mod+o"], run: askForFile },
  {
    id: "save-file",
    group: "File",
    title: "Save to file",
    words: "download export",
    icon: Download,
    keys: ["$mod+s"],
    run: downloadDocument,
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
