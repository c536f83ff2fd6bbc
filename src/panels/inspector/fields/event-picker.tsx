import { RecordPicker, type RecordPickerProps } from "./record-picker.tsx";

export type EventPickerProps = Omit<RecordPickerProps, "table" | "create">;

/** An event, or a new one by typing its name. */
export function EventPicker(props: EventPickerProps) {
  return <RecordPicker {...props} table="events" create={(name) => ({ table: "events", record: { name } })} />;
}
