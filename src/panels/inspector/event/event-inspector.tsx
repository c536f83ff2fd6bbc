import type { Id } from "#model/schema/common.ts";
import { words } from "#words/inspector/machine.ts";
import { FieldsSection } from "../declared/fields-section.tsx";
import { FormRecord } from "../record/form-record.tsx";
import { UsesSection } from "../record/uses-section.tsx";
import { useProject } from "../use-project.ts";

export function EventInspector({ id }: { readonly id: Id }) {
  const event = useProject().events[id];
  if (!event) return null;
  return (
    <FormRecord table="events" id={id} name={event.name} description={event.description}>
      <FieldsSection
        title={words.payload}
        list={{ of: "payload", id }}
        path={["events", id, "payload"]}
        fields={event.payload}
      />
      <UsesSection table="events" id={id} />
    </FormRecord>
  );
}
