// Works out a failure sheet beside the page, telling of each mode as it is found.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { FailureMode } from "#sim/failure-modes/failure-mode.ts";
import { judgeFailureMode } from "#sim/failure-modes/judge-failure-mode.ts";
import { planFailureModes } from "#sim/failure-modes/plan-failure-modes.ts";
import { type UnhandledEvent, unhandledEvents } from "#sim/failure-modes/unhandled-events.ts";

export interface SheetRequest {
  readonly project: Project;
  readonly machine: Id;
}

export type SheetAnswer =
  | { readonly kind: "planned"; readonly total: number; readonly unhandled: readonly UnhandledEvent[] }
  | { readonly kind: "found"; readonly modes: readonly FailureMode[] }
  | { readonly kind: "done" };

/** So many are told of together: a message for each would cost more than finding it. */
const together = 20;

self.addEventListener("message", ({ data: { project, machine } }: MessageEvent<SheetRequest>) => {
  const tell = (answer: SheetAnswer) => self.postMessage(answer);
  const { modes, baseOf } = planFailureModes(project, machine);
  tell({ kind: "planned", total: modes.length, unhandled: unhandledEvents(project, machine) });
  for (let from = 0; from < modes.length; from += together) {
    const found = modes.slice(from, from + together);
    tell({ kind: "found", modes: found.map((planned) => judgeFailureMode(project, planned, baseOf(planned.subject))) });
  }
  tell({ kind: "done" });
});
