// Order, repeats, losses and bounds of a channel.

import type { Channel } from "#model/schema/channel.ts";
import type { Id } from "#model/schema/common.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { DistributionForm } from "../distribution/distribution-form.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import { changeRecord, replaceRecord } from "../record/change-record.ts";
import { serviceStrings } from "../service/service-strings.ts";
import { useProject } from "../use-project.ts";
import { channelStrings } from "./channel-strings.ts";

const nowhere = "";

export function DeliverySection({ id, channel }: { readonly id: Id; readonly channel: Channel }) {
  const project = useProject();
  const path = ["channels", id];
  const part = { owner: channel, path, onChange: (next: Channel) => replaceRecord("channels", id, channel, next) };
  const others = Object.entries(project.channels).filter(([other]) => other !== id);
  return (
    <>
      <Section title={channelStrings.delivering}>
        <ExpressionField
          path={[...path, "key"]}
          label={channelStrings.key}
          value={channel.key}
          isOptional
          hint={channelStrings.keyHint}
          onCommit={(key) => changeRecord("channels", id, { key })}
        />
        <CountPart {...part} name="partitions" label={channelStrings.partitions} isOptional placeholder="1" />
        <DistributionForm
          label={channelStrings.latency}
          path={[...path, "latency"]}
          value={channel.latency}
          onChange={(latency) => changeRecord("channels", id, { latency })}
        />
        {channel.delivery === "atLeastOnce" && (
          <>
            <DurationPart {...part} name="redeliverAfterMs" label={channelStrings.redeliver} isOptional />
            <CountPart
              {...part}
              name="maxDeliveries"
              label={channelStrings.maxDeliveries}
              isOptional
              placeholder={channelStrings.unbounded}
              hint={channelStrings.maxDeliveriesHint}
            />
          </>
        )}
        <PickerField
          label={channelStrings.deadLetter}
          value={channel.deadLetter ?? nowhere}
          options={[
            { value: nowhere, label: channelStrings.forgotten },
            ...others.map(([value, { name }]) => ({ value, label: name })),
          ]}
          onPick={(deadLetter) => changeRecord("channels", id, { deadLetter })}
        />
      </Section>
      <Section title={channelStrings.limits}>
        <DurationPart
          {...part}
          name="retentionMs"
          label={channelStrings.retention}
          isOptional
          placeholder={channelStrings.forEver}
        />
        <DurationPart {...part} name="dedupWindowMs" label={channelStrings.dedup} isOptional />
        <CountPart
          {...part}
          name="capacity"
          label={channelStrings.capacity}
          isOptional
          least={0}
          placeholder={channelStrings.unbounded}
        />
        <SelectField
          label={channelStrings.overflow}
          value={channel.overflow ?? "block"}
          choices={choicesOf(serviceStrings.overflows)}
          onChoose={(overflow) => changeRecord("channels", id, { overflow })}
        />
      </Section>
    </>
  );
}
