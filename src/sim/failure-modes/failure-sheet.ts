// The whole sheet of a machine, worked out in one go.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { FailureMode } from "./failure-mode.ts";
import { judgeFailureMode } from "./judge-failure-mode.ts";
import { planFailureModes } from "./plan-failure-modes.ts";
import { type UnhandledEvent, unhandledEvents } from "./unhandled-events.ts";

export interface FailureSheet {
  readonly machine: Id;
  readonly modes: readonly FailureMode[];
  readonly unhandled: readonly UnhandledEvent[];
}

export function failureSheet(project: Project, machine: Id): FailureSheet {
  const { modes, baseOf } = planFailureModes(project, machine);
  return {
    machine,
    modes: modes.map((planned) => judgeFailureMode(project, planned, baseOf(planned.subject))),
    unhandled: unhandledEvents(project, machine),
  };
}
