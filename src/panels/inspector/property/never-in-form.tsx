import { StatePicker } from "../fields/state-picker.tsx";
import type { ClaimFormProps } from "./claim-form.ts";
import { propertyStrings } from "./property-strings.ts";

export function NeverInForm({ claim, machine, onChange }: ClaimFormProps<"neverIn">) {
  return (
    <StatePicker
      label={propertyStrings.state}
      machine={machine}
      value={claim.state}
      onPick={(state) => onChange({ ...claim, state })}
    />
  );
}
