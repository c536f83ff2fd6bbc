import { isInside } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { words } from "#words/dialogs/move-into.ts";
import { ChooseStateDialog } from "./choose-state-dialog.tsx";
import { stateChoices } from "./state-choices.ts";

/** Nests states without the mouse. */
export function MoveIntoDialog({ states }: { readonly states: readonly Id[] }) {
  const project = currentProject();
  const machine = useViewStore((view) => view.machine);
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  if (root === undefined) return null;
  const canHold = ({ id }: { id: Id | undefined }) => {
    const kind = id === undefined ? undefined : project.states[id]?.kind;
    return (
      id !== undefined &&
      kind !== "final" &&
      kind !== "history" &&
      !states.some((state) => state === id || isInside(project, id, state))
    );
  };
  const top = { id: root, name: project.states[root]?.name ?? words.machine, path: words.machineItself };
  return (
    <ChooseStateDialog
      title={words.title(states.length)}
      placeholder={words.placeholder}
      states={[top, ...stateChoices(project, root).filter(canHold)]}
      onChoose={({ id }) => id !== undefined && perform("moveStates", { states, into: id })}
    />
  );
}
