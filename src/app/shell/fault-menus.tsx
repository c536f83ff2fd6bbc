import { Menu } from "@base-ui/react/menu";
import { currentProject } from "#stores/project-store.ts";
import { targetsAt } from "#stores/run/targets-at.ts";
import { useViewStore } from "#stores/view-store.ts";
import type { Situation } from "../commands/situation.ts";
import { FaultMenu } from "./fault-menu.tsx";

/** What can be broken at what is selected; with nothing selected, the machine. */
export function FaultMenus({ machine }: Situation) {
  const { selection } = useViewStore.getState();
  const [only, ...others] = selection;
  if (others.length > 0) return null;
  const asked = only ?? (machine === undefined ? undefined : { table: "machines" as const, id: machine });
  const targets = asked ? targetsAt(currentProject(), asked) : [];
  if (targets.length === 0) return null;
  return (
    <Menu.Group>
      <Menu.Separator className="my-1 h-px bg-line" />
      {targets.map((target) => (
        <FaultMenu key={JSON.stringify(target)} target={target} />
      ))}
    </Menu.Group>
  );
}
