import { CircleHelp, Command as CommandIcon, Search } from "lucide-react";
import { openDialog } from "#stores/view-store.ts";
import type { Command } from "./command.ts";

export const findCommands: readonly Command[] = [
  {
    id: "palette",
    group: "Find",
    title: "All commands",
    icon: CommandIcon,
    keys: ["$mod+k", "$mod+Shift+p"],
    run: () => openDialog({ kind: "palette" }),
  },
  {
    id: "search",
    group: "Find",
    title: "Search the project",
    words: "find states transitions events expressions notes",
    icon: Search,
    keys: ["$mod+f"],
    run: () => openDialog({ kind: "search" }),
  },
  {
    id: "help",
    group: "Help",
    title: "Keyboard shortcuts",
    icon: CircleHelp,
    keys: ["?", "Shift+?"],
    run: () => openDialog({ kind: "help" }),
  },
];
