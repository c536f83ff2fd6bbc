import { memo } from "react";
import { ToolButton } from "#ui/tool-button.tsx";
import { type Command, titleOf } from "../commands/command.ts";
import { commandCalled, isAvailable } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";
import { useSituation } from "./use-situation.ts";

/** A command as a button. It stays in the tab order while it can't be used, so that focus is not lost. */
export function CommandButton({ id, pressed }: { readonly id: string; readonly pressed?: boolean }) {
  const command = commandCalled(id);
  const situation = useSituation();
  return (
    <Button
      command={command}
      label={titleOf(command, situation)}
      isAvailable={isAvailable(command, situation)}
      pressed={pressed}
    />
  );
}

interface ButtonProps {
  readonly command: Command;
  readonly label: string;
  readonly isAvailable: boolean;
  readonly pressed: boolean | undefined;
}

/** Drawn again only when something about it changed, which few edits and clicks do. */
const Button = memo(function Button({ command, label, isAvailable: canBeUsed, pressed }: ButtonProps) {
  return (
    <ToolButton
      label={label}
      icon={command.icon}
      keys={command.keys?.[0]}
      aria-disabled={!canBeUsed}
      {...(pressed === undefined ? {} : { pressed })}
      onClick={() => canBeUsed && command.run(currentSituation())}
    />
  );
});
