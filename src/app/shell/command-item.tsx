import { Menu } from "@base-ui/react/menu";
import { Keys } from "#ui/keys.tsx";
import { menuItemLook } from "#ui/menu-look.ts";
import { type Command, titleOf } from "../commands/command.ts";
import { isAvailable } from "../commands/registry.ts";
import type { Situation } from "../commands/situation.ts";
import { CommandIcon } from "./command-icon.tsx";

/** A command in a menu. It acts on the situation in which the menu was opened. */
export function CommandItem({ command, situation }: { readonly command: Command; readonly situation: Situation }) {
  return (
    <Menu.Item
      className={menuItemLook}
      disabled={!isAvailable(command, situation)}
      onClick={() => whenClosed(() => command.run(situation))}
    >
      <CommandIcon command={command} />
      <span className="min-w-0 max-w-72 flex-1 truncate">{titleOf(command, situation)}</span>
      {command.keys?.[0] ? <Keys keys={command.keys[0]} /> : null}
    </Menu.Item>
  );
}

/** The menu gives the keyboard back in the next frame; what the command then asks for must not lose it again. */
function whenClosed(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
