import { success } from "#base/result.ts";
import { createState } from "#model/edits/states/create-state.ts";
import { connectStates } from "#model/edits/transitions/connect-states.ts";
import type { Id } from "#model/schema/common.ts";
import { perform, performAs } from "#stores/project-store.ts";
import { select } from "#stores/view-store.ts";
import { words } from "#words/dialogs/connect.ts";
import type { ChosenState } from "./choose-state-dialog.tsx";

/** To a state that is there, or to a new one of that name beside the source. */
export function connectTo(source: Id, root: Id, { id, name }: Pick<ChosenState, "id" | "name">): void {
  const done = id === undefined ? connectToNew(source, root, name) : perform("connectStates", { source, target: id });
  if (done.ok) select(done.value.added.filter(({ table }) => table === "transitions"));
}

function connectToNew(source: Id, root: Id, name: string) {
  return performAs(words.connectToNew(name), (project) => {
    const created = createState(project, { parent: project.states[source]?.parent ?? root, name });
    if (!created.ok) return created;
    const target = Object.keys(created.value.states).find((id) => !Object.hasOwn(project.states, id));
    return target === undefined ? success(created.value) : connectStates(created.value, { source, target });
  });
}
