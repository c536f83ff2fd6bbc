// Every edit there is, with what undo calls it. The door, the palette of commands and the property tests go through this
// table, so an edit that is missing here does not exist for them.

import { invocationEdits } from "./catalogue/invocation-edits.ts";
import type { ListedEdit } from "./catalogue/listed-edit.ts";
import { machineEdits } from "./catalogue/machine-edits.ts";
import { projectEdits } from "./catalogue/project-edits.ts";
import { stateEdits } from "./catalogue/state-edits.ts";
import { transitionEdits } from "./catalogue/transition-edits.ts";

export const editCatalogue = {
  ...stateEdits,
  ...transitionEdits,
  ...invocationEdits,
  ...machineEdits,
  ...projectEdits,
};

export type EditName = keyof typeof editCatalogue;
export type EditArguments<Name extends EditName> =
  (typeof editCatalogue)[Name] extends ListedEdit<infer Arguments> ? Arguments : never;
