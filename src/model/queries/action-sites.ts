// Every action of a document with the place where it stands and the moment it runs.

import type { Action } from "../schema/action.ts";
import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import { entriesOf } from "./entries-of.ts";
import type { DocumentPath } from "./references.ts";

type ActionMoment = "entry" | "exit" | "initial" | "transition";

export interface ActionSite {
  readonly about: { readonly table: "states" | "transitions"; readonly id: Id };
  readonly path: DocumentPath;
  readonly moment: ActionMoment;
  /** The state whose activity it is; for a transition, its source. */
  readonly state: Id;
  readonly action: Action;
}

export function actionSitesOf(project: Project): ActionSite[] {
  const sites: ActionSite[] = [];
  for (const [id, state] of entriesOf(project.states)) {
    if (state.kind === "history") continue;
    const about = { table: "states", id } as const;
    collect(sites, about, id, "entry", "entry", state.entry);
    if (state.kind === "compound") collect(sites, about, id, "initial", "initialActions", state.initialActions);
    collect(sites, about, id, "exit", "exit", state.exit);
  }
  for (const [id, transition] of entriesOf(project.transitions))
    collect(sites, { table: "transitions", id }, transition.source, "transition", "actions", transition.actions);
  return sites;
}

function collect(
  sites: ActionSite[],
  about: ActionSite["about"],
  state: Id,
  moment: ActionMoment,
  key: string,
  actions: readonly Action[] | undefined,
): void {
  actions?.forEach((action, position) => {
    sites.push({ about, path: [about.table, about.id, key, position], moment, state, action });
  });
}
