import { StatePicker } from "../fields/state-picker.tsx";
import { strings } from "../strings.ts";
import type { GuardFormProps } from "./guard-form.ts";

export function InGuardForm({ guard, machine, onChange }: GuardFormProps<"in">) {
  return (
    <StatePicker
      label={strings.state}
      machine={machine}
      value={guard.state}
      onPick={(state) => onChange({ ...guard, state })}
    />
  );
}
