import { Menu } from "@base-ui/react/menu";
import { ChevronRight, Zap } from "lucide-react";
import type { Fault } from "#model/schema/fault.ts";
import { currentProject } from "#stores/project-store.ts";
import { breakIt, kindsFor } from "#stores/run/break-it.ts";
import { faultWords, targetName } from "#stores/run/fault-words.ts";
import { menuItemLook, menuLook } from "#ui/menu-look.ts";
import { words } from "#words/shell/context-menu.ts";

/** What can go wrong with one thing; the run of it begins with the choice. */
export function FaultMenu({ target }: { readonly target: Fault["target"] }) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={menuItemLook}>
        <span className="w-4 shrink-0 text-fault">
          <Zap aria-hidden />
        </span>
        <span className="min-w-0 max-w-72 flex-1 truncate">{words.break(targetName(currentProject(), target))}</span>
        <ChevronRight aria-hidden className="size-3.5 text-quiet" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className="z-50 outline-none" collisionPadding={8}>
          <Menu.Popup className={`${menuLook} max-h-[70vh] overflow-y-auto`}>
            {kindsFor(target).map((kind) => (
              <Menu.Item
                key={kind}
                className={menuItemLook}
                title={faultWords[kind].what}
                onClick={() => void breakIt(kind, target)}
              >
                {faultWords[kind].name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}
