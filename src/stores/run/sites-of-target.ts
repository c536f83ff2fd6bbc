// Where on the drawing a fault strikes.

import { actionSitesOf } from "#model/queries/action-sites.ts";
import type { Id } from "#model/schema/common.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";

export interface FaultSites {
  readonly states: readonly Id[];
  readonly transitions: readonly Id[];
}

/** Nothing for what strikes a machine or everything. */
export function sitesOfTarget(project: Project, target: Fault["target"]): FaultSites {
  switch (target.kind) {
    case "invocation": {
      const state = project.invocations[target.invocation]?.state;
      return { states: state === undefined ? [] : [state], transitions: [] };
    }
    case "service": {
      const calls = Object.values(project.invocations).filter(
        ({ callee }) => callee.kind === "service" && callee.service === target.service,
      );
      return { states: [...new Set(calls.map(({ state }) => state))], transitions: [] };
    }
    case "event": {
      const taking = Object.entries(project.transitions).filter(
        ([, { trigger }]) => trigger.kind === "event" && trigger.event === target.event,
      );
      return { states: [], transitions: taking.map(([id]) => id) };
    }
    case "channel":
      return sendersTo(project, target.channel);
    case "machine":
    case "store":
    case "everything":
      return { states: [], transitions: [] };
    default:
      return target satisfies never;
  }
}

function sendersTo(project: Project, channel: Id): FaultSites {
  const senders = actionSitesOf(project).filter(
    ({ action }) => action.kind === "send" && action.to.kind === "channel" && action.to.channel === channel,
  );
  const of = (table: string) => [...new Set(senders.flatMap(({ about }) => (about.table === table ? [about.id] : [])))];
  return { states: of("states"), transitions: of("transitions") };
}
