// Order, repeats, losses and bounds of a channel.

import { usualOverflow } from "#model/queries/usual-overflow.ts";
import type { Channel } from "#model/schema/channel.ts";
import type { Id } from "#model/schema/common.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/channel.ts";
import { words as serviceWords } from "#words/inspector/service.ts";
import { DistributionForm } from "../distribution/distribution-form.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import { changeRecord, replaceRecord } from "../record/change-record.ts";
import { useProject } from "../use-project.ts";

const nowhere = "";

export function DeliverySection({ id, channel }: { readonly id: Id; readonly channel: Channel }) {
  const project = useProject();
  const path = ["channels", id];
  const part = { owner: channel, path, onChange: (next: Channel) => replaceRecord("channels", id, channel, next) };
  const others = Object.entries(project.channels).filter(([other]) => other !== id);
  return (
    <>
      <Section title={words.delivering}>
        <ExpressionField
          path={[...path, "key"]}
          label={words.key}
          value={channel.key}
          isOptional
          hint={words.keyHint}
          onCommit={(key) => changeRecord("channels", id, { key })}
        />
        <CountPart {...part} name="partitions" label={words.partitions} isOptional placeholder="1" />
        <DistributionForm
          label={words.latency}
          path={[...path, "latency"]}
          value={channel.latency}
          onChange={(latency) => changeRecord("channels", id, { latency })}
        />
        {channel.delivery === "atLeastOnce" && (
          <>
            <DurationPart {...part} name="redeliverAfterMs" label={words.redeliver} isOptional />
            <CountPart
              {...part}
              name="maxDeliveries"
              label={words.maxDeliveries}
              isOptional
              placeholder={words.unbounded}
              hint={words.maxDeliveriesHint}
            />
          </>
        )}
        <PickerField
          label={words.deadLetter}
          value={channel.deadLetter ?? nowhere}
          options={[
            { value: nowhere, label: words.forgotten },
            ...others.map(([value, { name }]) => ({ value, label: name })),
          ]}
          onPick={(deadLetter) => changeRecord("channels", id, { deadLetter })}
        />
      </Section>
      <Section title={words.limits}>
        <DurationPart {...part} name="retentionMs" label={words.retention} isOptional placeholder={words.forEver} />
        <DurationPart {...part} name="dedupWindowMs" label={words.dedup} isOptional />
        <CountPart
          {...part}
          name="capacity"
          label={words.capacity}
          isOptional
          least={0}
          placeholder={words.unbounded}
        />
        <SelectField
          label={words.overflow}
          value={channel.overflow ?? usualOverflow}
          choices={choicesOf(serviceWords.overflows)}
          onChoose={(overflow) => changeRecord("channels", id, { overflow })}
        />
      </Section>
    </>
  );
}
