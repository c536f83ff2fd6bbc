import { Menu } from "@base-ui/react/menu";
import { LayoutGrid, Shapes } from "lucide-react";
import { useRef } from "react";
import { closeMenu, type MenuRequest } from "#stores/view-store.ts";
import { menuLook } from "#ui/menu-look.ts";
import { words } from "#words/shell/context-menu.ts";
import { commandGroups } from "../commands/command.ts";
import { commands, isAvailable } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";
import { kindCommandIds } from "../commands/state-commands.ts";
import { CommandItem } from "./command-item.tsx";
import { CommandSubmenu } from "./command-submenu.tsx";
import { FaultMenus } from "./fault-menus.tsx";

/** Where there is no room below the place it moves up over it: all of it can be seen. */
const beside = { side: "shift", align: "shift" } as const;

const kindCommands = commands.filter(({ id }) => kindCommandIds.has(id));
const arrangeCommands = commands.filter(({ group }) => group === "arrange");

/** What can be done with what is selected, where it was asked for. */
export function ContextMenu({ menu }: { readonly menu: MenuRequest }) {
  const situation = currentSituation(menu.onCanvas);
  const groups = commandGroups
    .map((group) => commands.filter((one) => one.group === group && one.inContextMenu && isAvailable(one, situation)))
    .filter((listed) => listed.length > 0);
  const anchor = { getBoundingClientRect: () => new DOMRect(menu.at.x, menu.at.y, 0, 0) };
  const popup = useRef<HTMLDivElement>(null);
  const goToFirst = () => popup.current?.querySelector<HTMLElement>('[role="menuitem"]:not([data-disabled])')?.focus();
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(isOpen) => !isOpen && closeMenu()}
      onOpenChangeComplete={(isOpen) => isOpen && menu.isByKeyboard && goToFirst()}
    >
      <Menu.Portal container={document.querySelector("main")}>
        <Menu.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          collisionAvoidance={beside}
          collisionPadding={8}
          className="z-50 outline-none"
        >
          <Menu.Popup ref={popup} aria-label={words.label} className={menuLook}>
            {groups.map((listed, at) => (
              <Menu.Group key={listed[0]?.group}>
                {at > 0 ? <Menu.Separator className="my-1 h-px bg-line" /> : null}
                {listed.map((command) => (
                  <CommandItem key={command.id} command={command} situation={situation} />
                ))}
              </Menu.Group>
            ))}
            <CommandSubmenu title={words.kind} icon={Shapes} commands={kindCommands} situation={situation} />
            {situation.states.length > 1 ? (
              <CommandSubmenu
                title={words.arrange}
                icon={LayoutGrid}
                commands={arrangeCommands}
                situation={situation}
              />
            ) : null}
            <FaultMenus {...situation} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
