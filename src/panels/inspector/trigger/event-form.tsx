import { words } from "#words/inspector/transition.ts";
import { EventPicker } from "../fields/event-picker.tsx";
import type { TriggerFormProps } from "./trigger-form.ts";

export function EventForm({ trigger, onChange }: TriggerFormProps<"event">) {
  return <EventPicker label={words.event} value={trigger.event} onPick={(event) => onChange({ ...trigger, event })} />;
}
