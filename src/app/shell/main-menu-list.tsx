import { Menu } from "@base-ui/react/menu";
import type { RefObject } from "react";
import { menuItemLook, menuLook } from "#ui/menu-look.ts";
import { words as groups } from "#words/commands/groups.ts";
import { words } from "#words/shell.ts";
import { type CommandGroup, commandGroups } from "../commands/command.ts";
import { commands } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";
import { CommandItem } from "./command-item.tsx";

interface MainMenuListProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

export function MainMenuList({ anchor, onClose }: MainMenuListProps) {
  /** Within a landmark, where screen readers look for it. */
  const header = anchor.current?.closest("header");
  return (
    <Menu.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal container={header}>
        <Menu.Positioner anchor={anchor} side="bottom" align="start" sideOffset={4} className="z-50 outline-none">
          <Menu.Popup aria-label={words.menu} className={menuLook} finalFocus={anchor}>
            {commandGroups.map((group) => (
              <Menu.SubmenuRoot key={group}>
                <Menu.SubmenuTrigger className={menuItemLook}>
                  <span className="flex-1">{groups[group]}</span>
                  <span aria-hidden className="text-quiet">
                    ›
                  </span>
                </Menu.SubmenuTrigger>
                <Menu.Portal container={header}>
                  <Menu.Positioner sideOffset={2} className="z-50 outline-none">
                    <Menu.Popup className={menuLook}>
                      <GroupItems group={group} />
                    </Menu.Popup>
                  </Menu.Positioner>
                </Menu.Portal>
              </Menu.SubmenuRoot>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function GroupItems({ group }: { readonly group: CommandGroup }) {
  const situation = currentSituation();
  return commands
    .filter((command) => command.group === group)
    .map((command) => <CommandItem key={command.id} command={command} situation={situation} />);
}
