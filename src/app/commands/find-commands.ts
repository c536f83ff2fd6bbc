import { CircleHelp, Command as CommandIcon, Search } from "lucide-react";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/commands/find.ts";
import type { Command } from "./command.ts";

export const findCommands: readonly Command[] = [
  {
    id: "palette",
    group: "find",
    title: words.palette,
    icon: CommandIcon,
    keys: ["$mod+k", "$mod+Shift+p"],
    run: () => openDialog({ kind: "palette" }),
  },
  {
    id: "search",
    group: "find",
    title: words.search,
    icon: Search,
    keys: ["$mod+f"],
    run: () => openDialog({ kind: "search" }),
  },
  {
    id: "help",
    group: "help",
    title: words.help,
    icon: CircleHelp,
    keys: ["?", "Shift+?"],
    run: () => openDialog({ kind: "help" }),
  },
];
