import { Send } from "lucide-react";
import { useState } from "react";
import type { Json } from "#base/json.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { changeScenario, type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { Button } from "#ui/button.tsx";

/** The events that the machine would take where it stands, each with a form for what it carries. */
export function SendEvent({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const events = eventsTaken(project, run, seq);
  if (events.length === 0) return null;
  return (
    <section aria-label="Events" className="border-line border-b p-3">
      <h3 className="mb-1 font-semibold">Send an event now</h3>
      <ul className="grid gap-1">
        {events.map((id) => (
          <EventForm key={id} event={id} atUs={run.trace.records[seq]?.t ?? 0} />
        ))}
      </ul>
    </section>
  );
}

function eventsTaken(project: Project, run: ShownRun, seq: number): Id[] {
  const active = [...run.cursor.at(seq).instances.values()]
    .filter(({ status }) => status === "running")
    .flatMap((one) => one.active);
  const taken = active.flatMap((state) =>
    indexOf(project)
      .transitionsFrom(state)
      .flatMap(({ record: { trigger } }) => (trigger.kind === "event" ? [trigger.event] : [])),
  );
  return [...new Set(taken)];
}

/** What was last sent is offered again. */
const lastSent = new Map<Id, string>();

function EventForm({ event, atUs }: { readonly event: Id; readonly atUs: number }) {
  const declared = useProjectStore(({ project }) => project.events[event]);
  const fields = declared?.payload ?? [];
  const [text, setText] = useState(
    () =>
      lastSent.get(event) ??
      JSON.stringify(Object.fromEntries(fields.map(({ name, type, example }) => [name, example ?? exampleOf(type)]))),
  );
  const payload = parsed(text);
  const send = () => {
    const { scenario, seq } = useRunStore.getState();
    if (!scenario || payload === undefined) return;
    lastSent.set(event, text);
    const events = [
      ...(scenario.events ?? []),
      { event, atMs: atUs / 1000, ...(Object.keys(payload).length > 0 ? { payload } : {}) },
    ];
    changeScenario({ events: events.sort((left, right) => left.atMs - right.atMs) });
    seek(seq);
  };
  return (
    <li className="flex items-center gap-1.5">
      <span className="min-w-0 flex-1 truncate">{declared?.name ?? event}</span>
      {fields.length > 0 ? (
        <input
          aria-label={`What ${declared?.name ?? event} carries, as JSON`}
          aria-invalid={payload === undefined}
          value={text}
          onChange={({ target: { value } }) => setText(value)}
          className="h-7 w-40 min-w-0 rounded-md border border-line bg-surface px-1.5 font-mono text-xs aria-invalid:border-fault"
        />
      ) : null}
      <Button
        className="h-7"
        disabled={payload === undefined}
        title={payload === undefined ? 'Write it as JSON, such as {"amount": 5}' : undefined}
        onClick={send}
      >
        <Send aria-hidden /> Send
      </Button>
    </li>
  );
}

function exampleOf(type: string): Json {
  if (type === "number") return 1;
  if (type === "boolean") return true;
  const [, literal] = /^'([^']*)'/.exec(type) ?? [];
  return literal ?? "";
}

function parsed(text: string): Record<string, Json> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, Json>)
      : undefined;
  } catch {
    return undefined;
  }
}
