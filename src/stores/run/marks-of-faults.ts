// Where on the drawing the armed faults of a run strike, so that they can be shown there.

import { actionSitesOf } from "#model/queries/action-sites.ts";
import type { Id } from "#model/schema/common.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { FaultMarks } from "../highlight-store.ts";
import { faultWords } from "./fault-words.ts";

export function marksOfFaults(project: Project, faults: readonly Fault[]): FaultMarks {
  const states = new Map<Id, string[]>();
  const transitions = new Map<Id, string[]>();
  const everywhere: string[] = [];
  for (const { kind, target, disabled } of faults) {
    if (disabled === true) continue;
    const { name } = faultWords[kind];
    const sites = sitesOf(project, target);
    for (const id of sites.states) append(states, id, name);
    for (const id of sites.transitions) append(transitions, id, name);
    if (sites.states.length + sites.transitions.length === 0) everywhere.push(name);
  }
  return { states, transitions, everywhere };
}

function append(to: Map<Id, string[]>, id: Id, name: string): void {
  const known = to.get(id);
  if (!known) to.set(id, [name]);
  else if (!known.includes(name)) known.push(name);
}

function sitesOf(project: Project, target: Fault["target"]): { states: readonly Id[]; transitions: readonly Id[] } {
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

function sendersTo(project: Project, channel: Id): { states: readonly Id[]; transitions: readonly Id[] } {
  const senders = actionSitesOf(project).filter(
    ({ action }) => action.kind === "send" && action.to.kind === "channel" && action.to.channel === channel,
  );
  const of = (table: string) => [...new Set(senders.flatMap(({ about }) => (about.table === table ? [about.id] : [])))];
  return { states: of("states"), transitions: of("transitions") };
}
