import { Autocomplete } from "@base-ui/react/autocomplete";
import { useMemo, useState } from "react";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { Keys } from "#ui/keys.tsx";
import { useEarlyEnter } from "#ui/use-early-enter.ts";
import { words as groups } from "#words/commands/groups.ts";
import { words } from "#words/dialogs/palette.ts";
import { type Command, titleOf } from "../commands/command.ts";
import { rankCommands } from "../commands/rank-commands.ts";
import { commands, isAvailable } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";
import { CommandIcon } from "../shell/command-icon.tsx";

/** Every command by name. It acts on what was selected when it was opened. */
export function PaletteDialog() {
  const [situation] = useState(() => currentSituation());
  const [typed, setTyped] = useState("");
  const found = useMemo(() => {
    const offered = commands
      .filter((command) => command.id !== "palette" && isAvailable(command, situation))
      .map((command) => ({ command, title: titleOf(command, situation) }));
    return rankCommands(offered, typed);
  }, [situation, typed]);
  const run = (command: Command) => {
    closeDialog();
    command.run(situation);
  };
  const [first] = found;
  const { onKeyDown, onItemHighlighted } = useEarlyEnter({
    isSettled: true,
    first: first && (() => run(first.command)),
  });
  return (
    <DialogFrame title={words.title} isTitleHidden onClose={closeDialog}>
      <Autocomplete.Root
        items={found}
        value={typed}
        onValueChange={setTyped}
        onItemHighlighted={onItemHighlighted}
        mode="none"
        open
        inline
        autoHighlight="always"
        itemToStringValue={({ title }) => title}
      >
        <Autocomplete.Input
          aria-label={words.field}
          onKeyDown={onKeyDown}
          placeholder={words.placeholder}
          className="h-12 shrink-0 border-line border-b bg-transparent px-4 text-base outline-none placeholder:text-quiet"
        />
        <Autocomplete.Empty className="text-quiet [&:not(:empty)]:px-4 [&:not(:empty)]:py-6">
          {words.noneFound}
        </Autocomplete.Empty>
        <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto py-1">
          {({ command, title }: (typeof found)[number]) => (
            <Autocomplete.Item
              key={command.id}
              value={{ command, title }}
              onClick={() => run(command)}
              className="mx-1 flex min-h-8 cursor-pointer items-center gap-3 rounded-md px-3 py-1 data-[highlighted]:bg-accent-soft [&_svg]:size-4"
            >
              <CommandIcon command={command} />
              <span className="min-w-0 flex-1 truncate">{title}</span>
              <span className="text-quiet text-xs">{groups[command.group]}</span>
              <span className="w-24 text-right text-quiet">
                {command.keys?.[0] ? <Keys keys={command.keys[0]} /> : null}
              </span>
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </DialogFrame>
  );
}
