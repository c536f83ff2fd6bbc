import { success } from "#base/result.ts";
import { createState } from "#model/edits/states/create-state.ts";
import { connectStates } from "#model/edits/transitions/connect-states.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject, perform, performAs } from "#stores/project-store.ts";
import { select } from "#stores/view-store.ts";
import { ChooseStateDialog, type ChosenState } from "./choose-state-dialog.tsx";
import { stateChoices } from "./state-choices.ts";

/** A transition without the mouse: to a state by its name, or to a new one. */
export function ConnectDialog({ source }: { readonly source: Id }) {
  const project = currentProject();
  const machine = indexOf(project).machineOf(source);
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  if (root === undefined) return null;
  return (
    <ChooseStateDialog
      title={`Connect “${project.states[source]?.name ?? source}” to`}
      placeholder="Name of a state, or of a new one"
      states={stateChoices(project, root)}
      offerNew={(name) => `New state “${name}”`}
      onChoose={(chosen) => connect(source, root, chosen)}
    />
  );
}

function connect(source: Id, root: Id, { id, name }: ChosenState): void {
  const done = id === undefined ? connectToNew(source, root, name) : perform("connectStates", { source, target: id });
  if (done.ok) select(done.value.added.filter(({ table }) => table === "transitions"));
}

function connectToNew(source: Id, root: Id, name: string) {
  return performAs(`Connect to new state “${name}”`, (project) => {
    const created = createState(project, { parent: project.states[source]?.parent ?? root, name });
    if (!created.ok) return created;
    const target = Object.keys(created.value.states).find((id) => !Object.hasOwn(project.states, id));
    return target === undefined ? success(created.value) : connectStates(created.value, { source, target });
  });
}
