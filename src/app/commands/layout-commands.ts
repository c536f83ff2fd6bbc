import { Network } from "lucide-react";
import type { LayoutScope } from "#canvas/layout/lay-out.ts";
import type { Command } from "./command.ts";

export const layoutCommands: readonly Command[] = [
  {
    id: "layout-all",
    group: "Arrange",
    title: "Lay out everything",
    words: "auto arrange tidy elk",
    icon: Network,
    keys: ["$mod+Shift+l"],
    isAvailable: ({ machine }) => machine !== undefined,
    run: () => layOut("all"),
  },
  {
    id: "layout-selection",
    group: "Arrange",
    title: "Lay out the selection",
    words: "auto arrange tidy",
    isAvailable: ({ states }) => states.length > 0,
    run: () => layOut("selection"),
  },
  {
    id: "layout-new",
    group: "Arrange",
    title: "Lay out only what has no place yet",
    words: "auto arrange tidy new",
    isAvailable: ({ machine }) => machine !== undefined,
    run: () => layOut("new"),
  },
];

async function layOut(scope: LayoutScope): Promise<void> {
  const layout = await import("#canvas/layout/lay-out.ts");
  await layout.layOut(scope);
}
