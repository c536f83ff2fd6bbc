// Adds an action that is complete from the start, so that the document is valid at every moment. What it needs and is
// not there yet is made in the same step.

import type { ActionSite } from "#model/edits/actions/action-site.ts";
import type { CreateRecord } from "#model/edits/records/create-record.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { words } from "#words/inspector/kinds.ts";
import type { ActionKind } from "./action-form.ts";
import { actionKinds } from "./action-kinds.ts";

export function addAction(site: ActionSite, kind: ActionKind, machine: Id | undefined): void {
  asOneStep(() => {
    const start = (): Action | undefined => actionKinds[kind].start(currentProject(), machine);
    if (!start()) makeWhatIsNeeded(kind);
    const action = start();
    if (action) perform("insertAction", { site, action });
  });
}

function makeWhatIsNeeded(kind: ActionKind): void {
  const record: CreateRecord =
    kind === "named"
      ? { table: "implementations", record: { kind: "action", name: words.newNames.implementations } }
      : { table: "events", record: { name: words.newNames.events } };
  perform("createRecord", record);
}
