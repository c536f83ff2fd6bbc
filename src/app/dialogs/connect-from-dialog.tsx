import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject } from "#stores/project-store.ts";
import { words } from "#words/dialogs/connect.ts";
import { ChooseStateDialog } from "./choose-state-dialog.tsx";
import { connectTo } from "./connect-to.ts";
import { stateChoices } from "./state-choices.ts";

/** A transition to a state that nothing leads to yet, from another by its name. */
export function ConnectFromDialog({ target }: { readonly target: Id }) {
  const project = currentProject();
  const machine = indexOf(project).machineOf(target);
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  const name = project.states[target]?.name ?? target;
  if (root === undefined) return null;
  const canStart = ({ id }: { readonly id: Id | undefined }) => {
    const kind = project.states[id ?? ""]?.kind;
    return id !== target && kind !== "final" && kind !== "history";
  };
  return (
    <ChooseStateDialog
      title={words.fromTitle(name)}
      placeholder={words.fromPlaceholder}
      states={stateChoices(project, root).filter(canStart)}
      onChoose={({ id: source }) => source !== undefined && connectTo(source, root, { id: target, name })}
    />
  );
}
