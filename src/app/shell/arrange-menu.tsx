import { Menu } from "@base-ui/react/menu";
import { ChevronRight, LayoutGrid } from "lucide-react";
import { menuItemLook, menuLook } from "#ui/menu-look.ts";
import { words } from "#words/shell/context-menu.ts";
import { commands, isAvailable } from "../commands/registry.ts";
import type { Situation } from "../commands/situation.ts";
import { CommandItem } from "./command-item.tsx";

/** Lining up and spreading out, for which several states are needed. */
export function ArrangeMenu({ situation }: { readonly situation: Situation }) {
  if (situation.states.length < 2) return null;
  const listed = commands.filter((one) => one.group === "arrange" && isAvailable(one, situation));
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={menuItemLook}>
        <span className="w-4 shrink-0 text-quiet">
          <LayoutGrid aria-hidden />
        </span>
        <span className="flex-1">{words.arrange}</span>
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
