import { DurationPart } from "../fields/parts.tsx";
import { StatePicker } from "../fields/state-picker.tsx";
import type { ClaimFormProps } from "./claim-form.ts";
import { propertyStrings } from "./property-strings.ts";

export function LeadsToForm({ claim, path, machine, onChange }: ClaimFormProps<"leadsTo">) {
  return (
    <>
      <StatePicker
        label={propertyStrings.from}
        machine={machine}
        value={claim.from}
        onPick={(from) => onChange({ ...claim, from })}
      />
      <StatePicker
        label={propertyStrings.to}
        machine={machine}
        value={claim.to}
        onPick={(to) => onChange({ ...claim, to })}
      />
      <DurationPart
        owner={claim}
        name="withinMs"
        path={path}
        label={propertyStrings.within}
        isOptional
        placeholder={propertyStrings.anyTime}
        onChange={onChange}
      />
    </>
  );
}
