import { words } from "#words/inspector/scenario.ts";
import { StatePicker } from "../fields/state-picker.tsx";
import type { ExpectationFormProps } from "./expectation-form.ts";

type Props = ExpectationFormProps<"endsIn"> | ExpectationFormProps<"passesThrough"> | ExpectationFormProps<"neverIn">;

export function StateForm({ expectation, machine, onChange }: Props) {
  return (
    <StatePicker
      label={words.state}
      machine={machine}
      value={expectation.state}
      onPick={(state) => onChange({ ...expectation, state })}
    />
  );
}
