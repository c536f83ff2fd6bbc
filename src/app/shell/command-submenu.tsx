import { Menu } from "@base-ui/react/menu";
import { ChevronRight, type LucideIcon } from "lucide-react";
import { menuItemLook, menuLook } from "#ui/menu-look.ts";
import type { Command } from "../commands/command.ts";
import { isAvailable } from "../commands/registry.ts";
import type { Situation } from "../commands/situation.ts";
import { CommandItem } from "./command-item.tsx";

interface CommandSubmenuProps {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly commands: readonly Command[];
  readonly situation: Situation;
}

/** Commands of one sort, where each in its own place would make a menu too long. Nothing where none can be used. */
export function CommandSubmenu({ title, icon: Icon, commands, situation }: CommandSubmenuProps) {
  const listed = commands.filter((one) => isAvailable(one, situation));
  if (listed.length === 0) return null;
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={menuItemLook}>
        <span className="w-4 shrink-0 text-quiet">
          <Icon aria-hidden />
        </span>
        <span className="flex-1">{title}</span>
        <ChevronRight aria-hidden className="size-3.5 text-quiet" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className="z-50 outline-none" collisionPadding={8}>
          <Menu.Popup className={menuLook}>
            {listed.map((command) => (
              <CommandItem key={command.id} command={command} situation={situation} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}
