import { useMemo } from "react";
import { invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import { eventWords } from "#sim/trace/describe-record.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { changedFields } from "#sim/view/changed-fields.ts";
import { costOf } from "#sim/view/cost.ts";
import type { InstanceState } from "#sim/view/run-state.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { words } from "#words/runner/cursor.ts";
import { Ledger } from "./ledger.tsx";
import { printTime } from "./print-time.ts";
import { useSome } from "./use-some.tsx";
import { Why } from "./why.tsx";

/** Where everything stands: context with what changed, the ledger, calls on their way, timers, queues, breakers. */
export function AtCursor({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const now = run.cursor.at(seq);
  const cost = costOf(project, now);
  const names = useMemo(() => namesIn(project, run.trace), [project, run]);
  const instances = useSome(withFirst(now.instances, run.trace.records[seq]?.instance));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
    <section aria-label={words.atCursor} tabIndex={0} className="h-full overflow-y-auto p-3">
      <Why run={run} />
      <Ledger run={run} now={now} />
      {instances.shown.map((instance) => (
        <Instance key={instance.number} project={project} instance={instance} />
      ))}
      {instances.more && <p className="mb-3">{instances.more}</p>}
      <List title={words.calls} items={[...now.calls.values()]} keyOf={({ number }) => number}>
        {({ invocation, attempts, phase, waitsUntilUs }) => {
          const name = invocationName(project, invocation);
          return waitsUntilUs === undefined
            ? words.call(name, attempts, phase)
            : words.callUntil(name, attempts, phase, printTime(waitsUntilUs));
        }}
      </List>
      <List title={words.timers} items={[...now.timers]} keyOf={([key]) => key}>
        {([, { event, dueUs }]) => words.timer(eventWords(event, names), printTime(dueUs))}
      </List>
      <List title={words.queues} items={[...now.channels, ...now.services]} keyOf={([id]) => id}>
        {([id, state]) =>
          typeof state === "number"
            ? words.channel(project.channels[id]?.name ?? id, state)
            : words.service(project.services[id]?.name ?? id, state.busy, state.depth)
        }
      </List>
      <List title={words.breakers} items={[...now.breakers]} keyOf={([name]) => name}>
        {([name, state]) => words.breaker(name, state)}
      </List>
      {cost > 0 ? <p className="mt-3 text-quiet">{words.cost(Number(cost.toFixed(4)))}</p> : null}
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

/** The one that the cursor is at comes first when there are many. */
function withFirst(instances: ReadonlyMap<number, InstanceState>, number = -1): InstanceState[] {
  const first = instances.get(number);
  const all = [...instances.values()];
  return first && all.length > 20 ? [first, ...all.filter((each) => each !== first)] : all;
}

interface ListProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly children: (item: Item) => string;
}

function List<Item>({ title, items, keyOf, children }: ListProps<Item>) {
  const { shown, more } = useSome(items);
  if (items.length === 0) return null;
  return (
    <section className="mb-3" aria-label={title}>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <ul className="text-quiet">
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
        {more && <li>{more}</li>}
      </ul>
    </section>
  );
}
