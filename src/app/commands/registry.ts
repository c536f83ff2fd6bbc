// Every command there is. Menus, context menu, palette, shortcuts and help are made from this list alone.

import { arrangeCommands } from "./arrange-commands.ts";
import { arrowCommands } from "./arrow-commands.ts";
import type { Command } from "./command.ts";
import { createCommands } from "./create-commands.ts";
import { expandCommands } from "./expand-commands.ts";
import { fileCommands } from "./file-commands.ts";
import { findCommands } from "./find-commands.ts";
import { historyCommands } from "./history-commands.ts";
import { insertCommands } from "./insert-commands.ts";
import { layoutCommands } from "./layout-commands.ts";
import { panelCommands } from "./panel-commands.ts";
import { runCommands } from "./run-commands.ts";
import { selectionCommands } from "./selection-commands.ts";
import type { Situation } from "./situation.ts";
import { stateCommands } from "./state-commands.ts";
import { zoomCommands } from "./zoom-commands.ts";

export const commands: readonly Command[] = [
  ...fileCommands,
  ...historyCommands,
  ...selectionCommands,
  ...createCommands,
  ...stateCommands,
  ...arrowCommands,
  ...insertCommands,
  ...expandCommands,
  ...arrangeCommands,
  ...layoutCommands,
  ...runCommands,
  ...zoomCommands,
  ...panelCommands,
  ...findCommands,
];

const byId: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]));

export function commandCalled(id: string): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`There is no command "${id}".`);
  return command;
}

export function isAvailable(command: Command, situation: Situation): boolean {
  return command.isAvailable?.(situation) ?? true;
}
