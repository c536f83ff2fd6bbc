import type { Action } from "../../schema/action.ts";
import type { Guard } from "../../schema/guard.ts";
import type { Project } from "../../schema/project.ts";
import type { Patch } from "../support/change-records.ts";
import { changedRecords } from "../support/changed-records.ts";
import { renameInActions, renameInGuard } from "./rename-keys.ts";

/** Asks every action and every guard of the document. */
export function renameWhereNamed(
  project: Project,
  rename: { readonly action: (action: Action) => Action; readonly guard: (guard: Guard) => Guard },
): Pick<Patch, "states" | "transitions"> {
  return {
    states: changedRecords(project, "states", (state) => {
      if (state.kind === "history") return state;
      const acting = renameInActions(renameInActions(state, "entry", rename.action), "exit", rename.action);
      return acting.kind === "compound" ? renameInActions(acting, "initialActions", rename.action) : acting;
    }),
    transitions: changedRecords(project, "transitions", (transition) => {
      const acting = renameInActions(transition, "actions", rename.action);
      const guard = acting.guard && renameInGuard(acting.guard, rename.guard);
      return guard === acting.guard || !guard ? acting : { ...acting, guard };
    }),
  };
}
