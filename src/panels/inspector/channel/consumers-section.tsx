// The machines that work on what a channel carries.

import { withOptional } from "#model/edits/support/with-optional.ts";
import type { Channel } from "#model/schema/channel.ts";
import type { Id } from "#model/schema/common.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/channel.ts";
import { words as fieldWords } from "#words/inspector/fields.ts";
import { ArgumentsForm } from "../fields/arguments-form.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { FormList } from "../fields/form-list.tsx";
import { CountPart } from "../fields/parts.tsx";
import { RecordPicker } from "../fields/record-picker.tsx";
import { changeRecord } from "../record/change-record.ts";
import { useProject } from "../use-project.ts";

type Consumer = NonNullable<Channel["consumers"]>[number];

export function ConsumersSection({ id, channel }: { readonly id: Id; readonly channel: Channel }) {
  const project = useProject();
  const { consumers = [] } = channel;
  const set = (next: Consumer[]) => changeRecord("channels", id, { consumers: next });
  const replace = (position: number, next: Consumer) => set(consumers.map((one, at) => (at === position ? next : one)));
  return (
    <Section title={words.consumers} count={consumers.length}>
      <FormList
        path={["channels", id, "consumers"]}
        label={words.consumers}
        items={consumers.map((consumer, position) => {
          const path = ["channels", id, "consumers", position];
          const machine = project.machines[consumer.machine];
          const change = (next: Consumer) => replace(position, next);
          return {
            key: `${position} ${consumer.machine}`,
            name: machine?.name ?? consumer.machine,
            head: <span className="block truncate font-medium">{machine?.name ?? consumer.machine}</span>,
            body: (
              <>
                <CountPart
                  owner={consumer}
                  name="concurrency"
                  path={path}
                  label={words.concurrency}
                  isOptional
                  placeholder={words.unbounded}
                  onChange={change}
                />
                <SelectField
                  label={words.instances}
                  value={consumer.instances ?? "perMessage"}
                  choices={choicesOf(words.instanceKinds)}
                  onChoose={(instances) => change({ ...consumer, instances })}
                />
                {(machine?.input || consumer.input) && (
                  <ArgumentsForm
                    path={[...path, "input"]}
                    values={consumer.input}
                    fields={machine?.input}
                    addLabel={fieldWords.setField}
                    onChange={(input) => change(withOptional(consumer, "input", input))}
                  />
                )}
              </>
            ),
          };
        })}
        onRemove={(position) => set(consumers.filter((_, at) => at !== position))}
      />
      <RecordPicker
        table="machines"
        layout="bare"
        label={words.addConsumer}
        placeholder={words.addConsumer}
        value={undefined}
        clearsItself
        isOffered={(machine) => !consumers.some((one) => one.machine === machine)}
        onPick={(machine) => set([...consumers, { machine }])}
      />
    </Section>
  );
}
