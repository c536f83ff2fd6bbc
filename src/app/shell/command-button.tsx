import { ToolButton } from "#ui/tool-button.tsx";
import { titleOf } from "../commands/command.ts";
import { commandCalled, isAvailable } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";
import { useSituation } from "./use-situation.ts";

/** A command as a button. It stays in the tab order while it can't be used, so that focus is not lost. */
export function CommandButton({ id, pressed }: { readonly id: string; readonly pressed?: boolean }) {
  const command = commandCalled(id);
  const situation = useSituation();
  const available = isAvailable(command, situation);
  return (
    <ToolButton
      label={titleOf(command, situation)}
      icon={command.icon}
      keys={command.keys?.[0]}
      aria-disabled={!available}
      {...(pressed === undefined ? {} : { pressed })}
      onClick={() => available && command.run(currentSituation())}
    />
  );
}
