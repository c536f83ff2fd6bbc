// How a run came to its end, in one sentence: where it stopped, and what it would still wait for.

import { indexOf } from "#model/queries/project-index.ts";
import { eventName, invocationName, stateName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import { describeEnd } from "#sim/trace/print-log.ts";
import type { Trace } from "#sim/trace/trace.ts";
import type { InstanceState, RunState } from "#sim/view/run-state.ts";
import { words } from "#words/runner/outcome.ts";
import { printTime } from "./print-time.ts";

const mostEvents = 3;

export function endWords(project: Project, trace: Trace, atEnd: RunState): string {
  if (trace.end.kind !== "quiet") return describeEnd(trace);
  const waiting = [...atEnd.instances.values()].filter(({ status }) => status === "running");
  const [first, ...others] = waiting;
  const end = words.ended(printTime(trace.endUs));
  if (!first) return words.nothingMore(end);
  if (others.length > 0) return words.severalWait(end, waiting.length, atEnd.instances.size);
  const where = innermost(project, first).map((id) => stateName(project, id));
  return words.oneWaits(end, where, whatFor(project, first, atEnd));
}

function whatFor(project: Project, { number, active }: InstanceState, { calls }: RunState): string {
  const call = [...calls.values()].find(({ instance }) => instance === number);
  if (call?.phase === "person") return words.forPerson(invocationName(project, call.invocation));
  if (call) return words.forAnswer(invocationName(project, call.invocation));
  const events = new Set(
    active.flatMap((state) =>
      indexOf(project)
        .transitionsFrom(state)
        .flatMap(({ record: { trigger } }) => (trigger.kind === "event" ? [eventName(project, trigger.event)] : [])),
    ),
  );
  if (events.size === 0) return words.forEver;
  return words.forEvents([...events].slice(0, mostEvents), events.size > mostEvents);
}

/** Those that hold no other active state. */
function innermost({ states }: Project, { active }: InstanceState): string[] {
  const around = new Set(active.map((id) => states[id]?.parent));
  return active.filter((id) => !around.has(id));
}
