import type { Command } from "../commands/command.ts";
import { iconOf } from "../commands/command-icons.ts";

/** Takes its room, also for a command that has none. */
export function CommandIcon({ command }: { readonly command: Command }) {
  const Icon = iconOf(command);
  return <span className="w-4 shrink-0 text-quiet">{Icon ? <Icon aria-hidden /> : null}</span>;
}
