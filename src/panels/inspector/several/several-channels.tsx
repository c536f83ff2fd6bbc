import { usualOverflow } from "#model/queries/usual-overflow.ts";
import type { Id } from "#model/schema/common.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/channel.ts";
import { words as serviceWords } from "#words/inspector/service.ts";
import { words as severalWords } from "#words/inspector/several.ts";
import { DistributionForm } from "../distribution/distribution-form.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import { RecordList } from "../fields/record-list.tsx";
import { useProject } from "../use-project.ts";
import { commonTags, commonValue } from "./common.ts";
import { SeveralDescription } from "./several-description.tsx";
import { severalPath } from "./several-place.ts";
import type { SeveralFormProps } from "./several-props.ts";
import { SeveralTools } from "./several-tools.tsx";
import { useSeveral } from "./use-several.ts";

const nowhere = "";

export function SeveralChannels({ ids, title, counted }: SeveralFormProps) {
  const project = useProject();
  const label = severalWords.changeAll(counted);
  const { records, common, isMixed, placeholder, change, changeEach } = useSeveral("channels", ids, label);
  const path = severalPath("channels", ids);
  const carried = commonTags(records.map(({ events = [] }) => events));
  const others = Object.entries(project.channels).filter(([id]) => !ids.includes(id));
  return (
    <Section title={title}>
      <SelectField
        label={words.delivery}
        value={common.delivery}
        choices={choicesOf(words.deliveries)}
        onChoose={(delivery) => change({ delivery })}
      />
      <RecordList
        table="events"
        label={words.events}
        addLabel={words.addEvent}
        ids={carried}
        create={(name) => ({ table: "events", record: { name } })}
        onChange={(next) => changeEach(({ events = [] }) => ({ events: withEvents(events, carried, next) }))}
      />
      <DistributionForm
        label={words.latency}
        path={[...path, "latency"]}
        value={common.latency}
        isMixed={isMixed("latency")}
        onChange={(latency) => change({ latency })}
      />
      <DurationPart
        owner={common}
        name="redeliverAfterMs"
        path={path}
        label={words.redeliver}
        isOptional
        placeholder={placeholder("redeliverAfterMs", words.notAgain)}
        onChange={({ redeliverAfterMs }) => change({ redeliverAfterMs })}
      />
      <CountPart
        owner={common}
        name="maxDeliveries"
        path={path}
        label={words.maxDeliveries}
        isOptional
        placeholder={placeholder("maxDeliveries", words.unbounded)}
        hint={words.maxDeliveriesHint}
        onChange={({ maxDeliveries }) => change({ maxDeliveries })}
      />
      <PickerField
        label={words.deadLetter}
        value={commonValue(records.map(({ deadLetter = nowhere }) => deadLetter))}
        placeholder={severalWords.mixed}
        options={[
          { value: nowhere, label: words.forgotten },
          ...others.map(([value, { name }]) => ({ value, label: name })),
        ]}
        onPick={(deadLetter) => change({ deadLetter })}
      />
      <CountPart
        owner={common}
        name="capacity"
        path={path}
        label={words.capacity}
        isOptional
        least={0}
        placeholder={placeholder("capacity", words.unbounded)}
        onChange={({ capacity }) => change({ capacity })}
      />
      <SelectField
        label={words.overflow}
        value={commonValue(records.map(({ overflow = usualOverflow }) => overflow))}
        choices={choicesOf(serviceWords.overflows)}
        onChoose={(overflow) => change({ overflow })}
      />
      <SeveralDescription
        records={records}
        path={[...path, "description"]}
        onCommit={(description) => change({ description })}
      />
      <SeveralTools table="channels" ids={ids} counted={counted} />
    </Section>
  );
}

/** What only one of them carries, it keeps. */
function withEvents(events: readonly Id[], before: readonly Id[], after: readonly Id[]): Id[] {
  const kept = events.filter((event) => !before.includes(event) || after.includes(event));
  return [...kept, ...after.filter((event) => !events.includes(event))];
}
