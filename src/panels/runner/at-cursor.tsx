import { type ReactNode, useMemo } from "react";
import { invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import { eventWords } from "#sim/trace/describe-record.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { changedFields } from "#sim/view/changed-fields.ts";
import { costOf } from "#sim/view/cost.ts";
import type { InstanceState } from "#sim/view/run-state.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { Ledger } from "./ledger.tsx";
import { printTime } from "./print-time.ts";
import { Why } from "./why.tsx";

/** Where everything stands: context with what changed, the ledger, calls on their way, timers, queues, breakers. */
export function AtCursor({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const now = run.cursor.at(seq);
  const cost = costOf(project, now);
  const names = useMemo(() => namesIn(project, run.trace), [project, run]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
    <section aria-label="At the cursor" tabIndex={0} className="h-full overflow-y-auto p-3">
      <Why run={run} />
      <Ledger run={run} now={now} />
      {[...now.instances.values()].map((instance) => (
        <Instance key={instance.number} project={project} instance={instance} />
      ))}
      <List title="Calls on their way">
        {[...now.calls.values()].map((call) => (
          <li key={call.number}>
            {invocationName(project, call.invocation)}: attempt {call.attempts}, {call.phase}
            {call.waitsUntilUs === undefined ? "" : ` until ${printTime(call.waitsUntilUs)}`}
          </li>
        ))}
      </List>
      <List title="Timers">
        {[...now.timers.values()].map((timer) => (
          <li key={`${timer.instance} ${timer.timer}`}>
            {eventWords(timer.event, names)} at {printTime(timer.dueUs)}
          </li>
        ))}
      </List>
      <List title="Queues">
        {[...now.channels].map(([id, depth]) => (
          <li key={id}>
            {project.channels[id]?.name ?? id}: {depth} waiting
          </li>
        ))}
        {[...now.services].map(([id, { busy, depth }]) => (
          <li key={id}>
            {project.services[id]?.name ?? id}: {busy} busy, {depth} waiting
          </li>
        ))}
      </List>
      <List title="Circuit breakers">
        {[...now.breakers].map(([name, state]) => (
          <li key={name}>
            {name}: {state}
          </li>
        ))}
      </List>
      {cost > 0 ? <p className="mt-3 text-quiet">Cost so far: {Number(cost.toFixed(4))}</p> : null}
    </section>
  );
}

function Instance({ project, instance }: { readonly project: Project; readonly instance: InstanceState }) {
  const changed = new Set(changedFields(instance).map(({ name }) => name));
  const names = instance.active
    .filter((id) => project.states[id]?.parent !== null)
    .map((id) => project.states[id]?.name ?? id);
  return (
    <section
      className="mb-3"
      aria-label={`${project.machines[instance.machine]?.name ?? instance.machine} ${instance.number + 1}`}
    >
      <h3 className="font-semibold">
        {project.machines[instance.machine]?.name ?? instance.machine}{" "}
        <span className="font-normal text-quiet">
          {instance.status === "running" ? names.join(", ") : instance.status}
        </span>
      </h3>
      <dl className="mt-1 font-mono text-[0.6875rem]">
        {Object.entries(instance.context).map(([name, value]) => (
          <div key={name} className={`flex gap-2 rounded px-1 ${changed.has(name) ? "bg-warning-soft" : ""}`}>
            <dt className="text-quiet">{name}</dt>
            <dd className="min-w-0 flex-1 truncate text-right">{JSON.stringify(value) ?? "undefined"}</dd>
          </div>
        ))}
      </dl>
      {instance.error === undefined ? null : <p className="text-fault">{instance.error}</p>}
    </section>
  );
}

function List({ title, children }: { readonly title: string; readonly children: ReactNode[] | ReactNode }) {
  const all = [children].flat(2).filter(Boolean);
  if (all.length === 0) return null;
  return (
    <section className="mb-3" aria-label={title}>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <ul className="text-quiet">{all}</ul>
    </section>
  );
}
