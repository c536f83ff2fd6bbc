import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject } from "#stores/project-store.ts";
import { words } from "#words/dialogs/connect.ts";
import { ChooseStateDialog } from "./choose-state-dialog.tsx";
import { connectTo } from "./connect-to.ts";
import { stateChoices } from "./state-choices.ts";

/** A transition without the mouse: to a state by its name, or to a new one. */
export function ConnectDialog({ source }: { readonly source: Id }) {
  const project = currentProject();
  const machine = indexOf(project).machineOf(source);
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  if (root === undefined) return null;
  return (
    <ChooseStateDialog
      title={words.title(project.states[source]?.name ?? source)}
      placeholder={words.placeholder}
      states={stateChoices(project, root)}
      offerNew={words.newState}
      onChoose={(chosen) => connectTo(source, root, chosen)}
    />
  );
}
