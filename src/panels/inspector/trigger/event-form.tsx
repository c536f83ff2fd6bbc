import { EventPicker } from "../fields/event-picker.tsx";
import { strings } from "../strings.ts";
import type { TriggerFormProps } from "./trigger-form.ts";

export function EventForm({ trigger, onChange }: TriggerFormProps<"event">) {
  return (
    <EventPicker label={strings.event} value={trigger.event} onPick={(event) => onChange({ ...trigger, event })} />
  );
}
