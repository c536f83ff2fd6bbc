// The events that a scenario sends, and when.

import { Plus } from "lucide-react";
import { formatDuration } from "#base/duration.ts";
import { withOptional } from "#model/edits/support/with-optional.ts";
import type { Id } from "#model/schema/common.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/scenario.ts";
import { EventPicker } from "../fields/event-picker.tsx";
import { FormList } from "../fields/form-list.tsx";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import { ValuesForm } from "../fields/values-form.tsx";
import { changeRecord } from "../record/change-record.ts";
import { useProject } from "../use-project.ts";

type ScenarioEvent = NonNullable<Scenario["events"]>[number];

export function EventsSection({ id, scenario }: { readonly id: Id; readonly scenario: Scenario }) {
  const project = useProject();
  const { events = [] } = scenario;
  const set = (next: ScenarioEvent[]) => changeRecord("scenarios", id, { events: next });
  const [first] = Object.keys(project.events);
  const last = events.at(-1);
  return (
    <Section
      title={words.events}
      count={events.length}
      isEmpty={events.length === 0}
      actions={
        <IconButton
          label={words.addEvent}
          icon={Plus}
          disabled={first === undefined}
          onClick={() => {
            if (first !== undefined) set([...events, { atMs: (last?.atMs ?? -1000) + 1000, event: first }]);
          }}
        />
      }
    >
      <FormList
        path={["scenarios", id, "events"]}
        label={words.events}
        startsFolded
        items={events.map((event, position) => {
          const path = ["scenarios", id, "events", position];
          const change = (next: ScenarioEvent) => set(events.map((one, at) => (at === position ? next : one)));
          const record = project.events[event.event];
          const name = `${record?.name ?? event.event} ${formatDuration(event.atMs)}`;
          return {
            key: String(position),
            name,
            head: (
              <span className="flex gap-2">
                <span className="truncate font-medium">{record?.name ?? event.event}</span>
                <span className="shrink-0 text-quiet">{formatDuration(event.atMs)}</span>
              </span>
            ),
            body: (
              <>
                <DurationPart owner={event} name="atMs" path={path} label={words.at} onChange={change} />
                <EventPicker
                  label={words.event}
                  value={event.event}
                  onPick={(next) => change({ ...event, event: next })}
                />
                {((scenario.instances ?? 1) > 1 || event.instance !== undefined) && (
                  <CountPart
                    owner={event}
                    name="instance"
                    path={path}
                    label={words.instance}
                    isOptional
                    least={0}
                    placeholder={words.firstInstance}
                    hint={words.instanceHint}
                    onChange={change}
                  />
                )}
                {(record?.payload || event.payload) && (
                  <ValuesForm
                    path={[...path, "payload"]}
                    values={event.payload}
                    fields={record?.payload}
                    onChange={(payload) => change(withOptional(event, "payload", payload))}
                  />
                )}
              </>
            ),
          };
        })}
        onDuplicate={(position) =>
          set([
            ...events.slice(0, position + 1),
            ...events.slice(position, position + 1),
            ...events.slice(position + 1),
          ])
        }
        onRemove={(position) => set(events.filter((_, at) => at !== position))}
      />
    </Section>
  );
}
