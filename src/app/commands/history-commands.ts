import { Redo2, Undo2 } from "lucide-react";
import { redo, undo } from "#stores/project-store.ts";
import { words } from "#words/commands/history.ts";
import type { Command } from "./command.ts";

export const historyCommands: readonly Command[] = [
  {
    id: "undo",
    group: "edit",
    title: ({ undoLabel }) => words.undo(undoLabel),
    icon: Undo2,
    keys: ["$mod+z"],
    isAvailable: ({ undoLabel }) => undoLabel !== undefined,
    run: undo,
  },
  {
    id: "redo",
    group: "edit",
    title: ({ redoLabel }) => words.redo(redoLabel),
    icon: Redo2,
    keys: ["$mod+Shift+z", "$mod+y"],
    isAvailable: ({ redoLabel }) => redoLabel !== undefined,
    run: redo,
  },
];
