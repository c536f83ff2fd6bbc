import { StatePicker } from "../fields/state-picker.tsx";
import type { ExpectationFormProps } from "./expectation-form.ts";
import { scenarioStrings } from "./scenario-strings.ts";

type Props = ExpectationFormProps<"endsIn"> | ExpectationFormProps<"passesThrough"> | ExpectationFormProps<"neverIn">;

export function StateForm({ expectation, machine, onChange }: Props) {
  return (
    <StatePicker
      label={scenarioStrings.state}
      machine={machine}
      value={expectation.state}
      onPick={(state) => onChange({ ...expectation, state })}
    />
  );
}
