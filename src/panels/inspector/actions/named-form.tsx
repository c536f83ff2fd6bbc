import { NamedPart } from "../fields/named-part.tsx";
import type { ActionFormProps } from "./action-form.ts";

export function NamedForm({ action, path, onChange }: ActionFormProps<"named">) {
  return <NamedPart part={action} path={path} kind="action" onChange={onChange} />;
}
