import { NamedPart } from "../fields/named-part.tsx";
import type { GuardFormProps } from "./guard-form.ts";

export function NamedGuardForm({ guard, path, onChange }: GuardFormProps<"named">) {
  return <NamedPart part={guard} path={path} kind="guard" onChange={onChange} />;
}
