import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { scenarioInstances } from "#sim/view/scenario-instances.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { sendEventNow } from "#stores/run/send-now.ts";
import { words } from "#words/runner/payload.ts";
import { PayloadForm } from "./payload/payload-form.tsx";
import { useSome } from "./use-some.tsx";

/** The events that the machines would take where they stand, each with a form for what it carries. */
export function SendEvent({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  // Before the start it is about what comes first: an event waits until the machine has started.
  const offered = offeredEvents(project, run, seq < 0 ? firstStepOf(run) : seq);
  const { shown, more } = useSome(offered);
  if (offered.length === 0) return null;
  const hasSeveral = new Set(offered.map(({ instance }) => instance)).size > 1;
  return (
    <section aria-label={words.events} className="border-line border-b p-3">
      <h3 className="mb-1 font-semibold">{words.sendNow}</h3>
      <ul className="grid gap-1.5">
        {shown.map(({ event, instance }) => {
          const { name = event, payload = [] } = project.events[event] ?? {};
          return (
            <PayloadForm
              key={`${instance} ${event}`}
              form={`event ${event}`}
              title={hasSeveral ? words.eventTo(name, instance + 1) : name}
              fields={payload}
              action={words.send}
              onSend={(values) => void sendEventNow(event, values, instance)}
            />
          );
        })}
        {more && <li>{more}</li>}
      </ul>
    </section>
  );
}

function firstStepOf({ trace }: ShownRun): number {
  return trace.records.findIndex(({ kind }) => kind === "step");
}

interface Offered {
  readonly event: Id;
  /** Which of those that the scenario starts. */
  readonly instance: number;
}

/** A scenario sends to the instances that it starts, not to those that these invoke or messages start. */
function offeredEvents(project: Project, { trace, cursor }: ShownRun, seq: number): Offered[] {
  const places = scenarioInstances(trace);
  const offered = new Map<string, Offered>();
  for (const { number, status, active } of cursor.at(seq).instances.values()) {
    const instance = places.get(number);
    if (instance === undefined || (status !== "running" && status !== "paused")) continue;
    for (const state of active)
      for (const { record } of indexOf(project).transitionsFrom(state)) {
        if (record.trigger.kind !== "event") continue;
        const { event } = record.trigger;
        offered.set(`${instance} ${event}`, { event, instance });
      }
  }
  return [...offered.values()];
}
