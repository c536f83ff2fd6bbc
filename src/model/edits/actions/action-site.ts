// A place where a list of actions stands. Whatever changes actions goes through here, so that entry, exit, initial and
// transition actions are edited in one way.

import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import type { Action } from "../../schema/action.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { kindNames } from "../support/problem-of-place.ts";
import { withOptional } from "../support/with-optional.ts";

export type ActionSite =
  | { readonly at: "entry" | "exit" | "initial"; readonly state: Id }
  | { readonly at: "transition"; readonly transition: Id };

export function actionsAt(project: Project, site: ActionSite): Result<readonly Action[], EditError> {
  if (site.at === "transition") {
    const found = findRecord(project, "transitions", site.transition);
    return found.ok ? success(found.value.actions ?? []) : failure(found.error);
  }
  const found = findRecord(project, "states", site.state);
  if (!found.ok) return failure(found.error);
  const state = found.value;
  if (site.at === "initial" && state.kind === "compound") return success(state.initialActions ?? []);
  if (site.at !== "initial" && state.kind !== "history") return success(state[site.at] ?? []);
  const message = `${describeRecord(project, "states", site.state)} is ${kindNames[state.kind]} and has no ${site.at} actions.`;
  return refuse("wrong-kind", message, { table: "states", id: site.state });
}

/** Expects a site that `actionsAt` found. */
export function writeActions(
  project: Project,
  site: ActionSite,
  actions: readonly Action[],
): Result<Project, EditError> {
  if (site.at === "transition") {
    const found = findRecord(project, "transitions", site.transition);
    if (!found.ok) return failure(found.error);
    const transition = withOptional(found.value, "actions", [...actions]);
    return changeRecords(project, { transitions: { [site.transition]: transition } });
  }
  const found = findRecord(project, "states", site.state);
  if (!found.ok) return failure(found.error);
  const key = site.at === "initial" ? "initialActions" : site.at;
  const state = withOptional(found.value as typeof found.value & { [key]?: Action[] }, key, [...actions]);
  return changeRecords(project, { states: { [site.state]: state } });
}

export function noSuchAction(position: number) {
  return refuse("not-found", `There is no action number ${position + 1} here any more.`);
}
