import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { StateLayout } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import { layoutAt } from "../support/change-layout.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findMissing } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface CollapseStates {
  readonly states: readonly Id[];
  readonly collapsed: boolean;
}

export function collapseStates(project: Project, { states, collapsed }: CollapseStates): Result<Project, EditError> {
  const missing = findMissing(project, "states", states);
  if (missing) return failure(missing.error);
  const places = states.map((id): [Id, StateLayout] => {
    const place: StateLayout = layoutAt(project, "states", id) ?? { x: 0, y: 0 };
    return [id, withOptional(place, "collapsed", collapsed)];
  });
  return changeRecords(project, { layout: { states: Object.fromEntries(places) } });
}
