import type { ActionFormProps } from "./action-form.ts";
import { EventPart } from "./event-part.tsx";

export function RaiseForm({ action, path, onChange }: ActionFormProps<"raise">) {
  return <EventPart action={action} path={path} onChange={onChange} />;
}
