import { words } from "#words/inspector/property.ts";
import { DurationPart } from "../fields/parts.tsx";
import { StatePicker } from "../fields/state-picker.tsx";
import type { ClaimFormProps } from "./claim-form.ts";

export function LeadsToForm({ claim, path, machine, onChange }: ClaimFormProps<"leadsTo">) {
  return (
    <>
      <StatePicker
        label={words.from}
        machine={machine}
        value={claim.from}
        onPick={(from) => onChange({ ...claim, from })}
      />
      <StatePicker label={words.to} machine={machine} value={claim.to} onPick={(to) => onChange({ ...claim, to })} />
      <DurationPart
        owner={claim}
        name="withinMs"
        path={path}
        label={words.within}
        isOptional
        placeholder={words.anyTime}
        onChange={onChange}
      />
    </>
  );
}
