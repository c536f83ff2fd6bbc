import { words } from "#words/inspector/transition.ts";
import { StatePicker } from "../fields/state-picker.tsx";
import type { GuardFormProps } from "./guard-form.ts";

export function InGuardForm({ guard, machine, onChange }: GuardFormProps<"in">) {
  return (
    <StatePicker
      label={words.state}
      machine={machine}
      value={guard.state}
      onPick={(state) => onChange({ ...guard, state })}
    />
  );
}
