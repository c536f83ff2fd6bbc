import { Network } from "lucide-react";
import type { LayoutScope } from "#canvas/layout/lay-out.ts";
import { words } from "#words/commands/layout.ts";
import type { Command } from "./command.ts";

export const layoutCommands: readonly Command[] = [
  {
    id: "layout-all",
    group: "arrange",
    title: words.all,
    icon: Network,
    keys: ["$mod+Shift+l"],
    isAvailable: ({ machine }) => machine !== undefined,
    run: () => layOut("all"),
  },
  {
    id: "layout-selection",
    group: "arrange",
    title: words.selection,
    isAvailable: ({ states }) => states.length > 0,
    run: () => layOut("selection"),
  },
  {
    id: "layout-new",
    group: "arrange",
    title: words.new,
    isAvailable: ({ machine }) => machine !== undefined,
    run: () => layOut("new"),
  },
];

async function layOut(scope: LayoutScope): Promise<void> {
  const layout = await import("#canvas/layout/lay-out.ts");
  await layout.layOut(scope);
}
