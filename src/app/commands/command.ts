// What a person can trigger. One object feeds the menus, the context menu, the palette, the shortcuts and the help sheet.

import type { LucideIcon } from "lucide-react";
import type { Situation } from "./situation.ts";

export const commandGroups = [
  "file",
  "edit",
  "create",
  "state",
  "arrow",
  "arrange",
  "run",
  "view",
  "find",
  "help",
] as const;
export type CommandGroup = (typeof commandGroups)[number];

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly title: string | ((situation: Situation) => string);
  /** Of what stands in a bar; those of the others come with the menus. */
  readonly icon?: LucideIcon;
  /** As tinykeys writes them; the first is shown. */
  readonly keys?: readonly string[];
  /** The browser itself turns the keys into an event, which the shell listens to. */
  readonly isNative?: boolean;
  /** Where its menu item stands besides the palette. */
  readonly inContextMenu?: boolean;
  readonly isAvailable?: (situation: Situation) => boolean;
  /** Whoever wants to know when it is done can wait for what it answers. */
  readonly run: (situation: Situation) => unknown;
}

export function titleOf({ title }: Command, situation: Situation): string {
  return typeof title === "string" ? title : title(situation);
}
