import { PickerField } from "#ui/picker-field.tsx";
import { words } from "#words/inspector/actions.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { createAndPick } from "../fields/record-picker.tsx";
import { useProject } from "../use-project.ts";
import type { ActionFormProps } from "./action-form.ts";
import { EventPart } from "./event-part.tsx";
import { receiverOf, receiverOptions, receiverValue } from "./receivers.ts";

export function SendForm({ action, path, machine, onChange }: ActionFormProps<"send">) {
  const project = useProject();
  return (
    <>
      <PickerField
        label={words.to}
        value={receiverValue(action.to)}
        options={receiverOptions(project, machine)}
        onPick={(value) => onChange({ ...action, to: receiverOf(value) })}
        createLabel={kindWords.create.channels}
        onCreate={(name) =>
          createAndPick({ table: "channels", record: { name, delivery: "atLeastOnce" } }, (channel) =>
            onChange({ ...action, to: { kind: "channel", channel } }),
          )
        }
      />
      <EventPart action={action} path={path} onChange={onChange} />
    </>
  );
}
