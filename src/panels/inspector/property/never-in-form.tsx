import { words } from "#words/inspector/property.ts";
import { StatePicker } from "../fields/state-picker.tsx";
import type { ClaimFormProps } from "./claim-form.ts";

export function NeverInForm({ claim, machine, onChange }: ClaimFormProps<"neverIn">) {
  return (
    <StatePicker
      label={words.state}
      machine={machine}
      value={claim.state}
      onPick={(state) => onChange({ ...claim, state })}
    />
  );
}
