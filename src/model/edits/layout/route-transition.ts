import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Point, TransitionLayout } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import { layoutAt } from "../support/change-layout.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface RouteTransition {
  readonly transition: Id;
  /** What is left out stays; no bends and null give the route and the label back to the canvas. */
  readonly bends?: readonly Point[];
  readonly label?: Point | null;
}

export function routeTransition(
  project: Project,
  { transition: id, bends, label }: RouteTransition,
): Result<Project, EditError> {
  const found = findRecord(project, "transitions", id);
  if (!found.ok) return failure(found.error);
  let route: TransitionLayout = layoutAt(project, "transitions", id) ?? {};
  if (bends !== undefined) route = withOptional(route, "bends", [...bends]);
  if (label !== undefined) route = withOptional(route, "label", label ?? undefined);
  const isPlain = Object.keys(route).length === 0;
  return changeRecords(project, { layout: { transitions: { [id]: isPlain ? null : route } } });
}
