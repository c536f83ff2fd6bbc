import { Redo2, Undo2 } from "lucide-react";
import { redo, undo } from "#stores/project-store.ts";
import type { Command } from "./command.ts";

export const historyCommands: readonly Command[] = [
  {
    id: "undo",
    group: "Edit",
    title: ({ undoLabel }) => (undoLabel ? `Undo: ${undoLabel}` : "Undo"),
    icon: Undo2,
    keys: ["$mod+z"],
    isAvailable: ({ undoLabel }) => undoLabel !== undefined,
    run: undo,
  },
  {
    id: "redo",
    group: "Edit",
    title: ({ redoLabel }) => (redoLabel ? `Redo: ${redoLabel}` : "Redo"),
    icon: Redo2,
    keys: ["$mod+Shift+z", "$mod+y"],
    isAvailable: ({ redoLabel }) => redoLabel !== undefined,
    run: redo,
  },
];
