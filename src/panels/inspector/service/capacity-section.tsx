// How much a service can take at once, what waits, and what it costs.

import { numberType } from "#expr/type.ts";
import { withOptional } from "#model/edits/support/with-optional.ts";
import { usualOverflow } from "#model/queries/usual-overflow.ts";
import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { SwitchField } from "#ui/switch-field.tsx";
import { words } from "#words/inspector/service.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { CountPart, DurationPart, NumberPart } from "../fields/parts.tsx";
import { changeRecord } from "../record/change-record.ts";

export function CapacitySection({ id, service }: { readonly id: Id; readonly service: Service }) {
  const path = ["services", id];
  const { queue, rateLimit } = service;
  const setQueue = (next: Service["queue"]) => changeRecord("services", id, { queue: next });
  const setRate = (next: Service["rateLimit"]) => changeRecord("services", id, { rateLimit: next });
  const rate = rateLimit && { owner: rateLimit, path: [...path, "rateLimit"], onChange: setRate };
  return (
    <Section title={words.capacity}>
      <CountPart
        owner={service}
        name="servers"
        path={path}
        label={words.servers}
        isOptional
        placeholder={words.unbounded}
        hint={words.serversHint}
        onChange={({ servers }) => changeRecord("services", id, { servers })}
      />
      <SwitchField
        label={words.queue}
        isOn={queue !== undefined}
        hint={words.queueHint}
        onSwitch={(isOn) => setQueue(isOn ? { capacity: 100, overflow: "rejectNew" } : undefined)}
      />
      {queue && <QueueForm queue={queue} path={[...path, "queue"]} onChange={setQueue} />}
      <SwitchField
        label={words.rateLimit}
        isOn={rateLimit !== undefined}
        hint={words.rateLimitHint}
        onSwitch={(isOn) => setRate(isOn ? { calls: 100, periodMs: 1000 } : undefined)}
      />
      {rate && (
        <>
          <CountPart {...rate} name="calls" label={words.calls} />
          <DurationPart {...rate} name="periodMs" label={words.per} isPositive />
        </>
      )}
      <NumberPart
        owner={service}
        name="costPerCall"
        path={path}
        label={words.cost}
        isOptional
        least={0}
        onChange={({ costPerCall }) => changeRecord("services", id, { costPerCall })}
      />
    </Section>
  );
}

type Queue = NonNullable<Service["queue"]>;

interface QueueFormProps {
  readonly queue: Queue;
  readonly path: readonly (string | number)[];
  readonly onChange: (queue: Queue) => ReturnType<typeof changeRecord>;
}

function QueueForm({ queue, path, onChange }: QueueFormProps) {
  return (
    <>
      <CountPart
        owner={queue}
        name="capacity"
        path={path}
        label={words.queueLength}
        isOptional
        least={0}
        placeholder={words.unbounded}
        onChange={onChange}
      />
      <SelectField
        label={words.overflow}
        value={queue.overflow ?? usualOverflow}
        choices={choicesOf(words.overflows)}
        onChoose={(overflow) => onChange({ ...queue, overflow })}
      />
      <SelectField
        label={words.discipline}
        value={queue.discipline ?? "fifo"}
        choices={choicesOf(words.disciplines)}
        onChoose={(discipline) => onChange({ ...queue, discipline })}
      />
      {queue.discipline === "priority" && (
        <ExpressionField
          path={[...path, "priority"]}
          label={words.priority}
          value={queue.priority}
          isOptional
          expected={numberType}
          onCommit={(priority) => onChange(withOptional(queue, "priority", priority))}
        />
      )}
    </>
  );
}
