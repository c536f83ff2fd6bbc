import type { Result } from "#base/result.ts";
import { success } from "#base/result.ts";
import { chosenBend, selectedArrow } from "#canvas/arrows/chosen-handle.ts";
import { deleteRecord } from "#model/edits/records/delete-record.ts";
import { deleteStates } from "#model/edits/states/delete-states.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { removeTransitions } from "#model/edits/transitions/remove-transitions.ts";
import type { Project } from "#model/schema/project.ts";
import { remove } from "#panels/outline/edit-rows.ts";
import { perform, performAs } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { words } from "#words/commands/selection.ts";
import type { Situation } from "./situation.ts";

/** All that is selected, with what is attached to it, in one step; of an arrow whose bend was chosen, that bend. */
export async function deleteSelected(situation: Situation): Promise<void> {
  const arrow = chosenBend() === undefined ? undefined : selectedArrow();
  if (arrow === undefined) deleteThings(situation);
  else (await import("#canvas/arrows/bend-by-key.ts")).removeChosenBend(arrow);
}

function deleteThings({ states, transitions, notes, records }: Situation): void {
  const [note] = notes;
  if (records.length > 0) remove(useViewStore.getState().selection);
  else if (states.length > 0 && transitions.length + notes.length === 0) perform("deleteStates", { states });
  else if (transitions.length > 0 && states.length + notes.length === 0) perform("removeTransitions", { transitions });
  else if (note !== undefined && notes.length === 1 && states.length + transitions.length === 0)
    perform("deleteRecord", { table: "notes", id: note });
  else
    performAs(words.deleteThings(states.length + transitions.length + notes.length), (project) =>
      deleteAll(project, { states, transitions, notes }),
    );
}

function deleteAll(
  project: Project,
  { states, transitions, notes }: Pick<Situation, "states" | "transitions" | "notes">,
): Result<Project, EditError> {
  const steps: ((before: Project) => Result<Project, EditError>)[] = [
    (before) => (states.length > 0 ? deleteStates(before, { states }) : success(before)),
    (before) => {
      const left = transitions.filter((id) => Object.hasOwn(before.transitions, id));
      return left.length > 0 ? removeTransitions(before, { transitions: left }) : success(before);
    },
    ...notes.map((id) => (before: Project) => deleteRecord(before, { table: "notes", id })),
  ];
  return steps.reduce<Result<Project, EditError>>(
    (result, step) => (result.ok ? step(result.value) : result),
    success(project),
  );
}
