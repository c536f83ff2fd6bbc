import { useMemo } from "react";
import type { Id } from "#model/schema/common.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/channel.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { RecordList } from "../fields/record-list.tsx";
import { changeRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { UsesSection } from "../record/uses-section.tsx";
import { useProject } from "../use-project.ts";
import { ConsumersSection } from "./consumers-section.tsx";
import { DeliverySection } from "./delivery-section.tsx";

export function ChannelInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const channel = project.channels[id];
  const scopeFor = useMemo(() => {
    const { event } = scopesIn(project).on(undefined, project.channels[id]?.events);
    return () => (event ? { event } : {});
  }, [project, id]);
  if (!channel) return null;
  return (
    <Reading value={scopeFor}>
      <FormRecord
        table="channels"
        id={id}
        name={channel.name}
        description={channel.description}
        basics={
          <SelectField
            label={words.delivery}
            value={channel.delivery}
            choices={choicesOf(words.deliveries)}
            hint={words.deliveryHints[channel.delivery]}
            onChoose={(delivery) => changeRecord("channels", id, { delivery })}
          />
        }
      >
        <Section title={words.carries} count={channel.events?.length ?? 0}>
          <RecordList
            table="events"
            label={words.events}
            addLabel={channel.events ? words.addEvent : words.everyEvent}
            ids={channel.events ?? []}
            create={(name) => ({ table: "events", record: { name } })}
            onChange={(events) => changeRecord("channels", id, { events })}
          />
        </Section>
        <ConsumersSection id={id} channel={channel} />
        <DeliverySection id={id} channel={channel} />
        <UsesSection table="channels" id={id} />
      </FormRecord>
    </Reading>
  );
}
