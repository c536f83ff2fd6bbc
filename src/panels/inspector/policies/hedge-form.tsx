import { SwitchField } from "#ui/switch-field.tsx";
import { words } from "#words/inspector/policies.ts";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

export function HedgeForm({ policy, path, onChange }: PolicyFormProps<"hedge">) {
  const part = { owner: policy, path, onChange };
  return (
    <>
      <CountPart {...part} name="maxAttempts" label={words.attempts} hint={words.hedgeHint} />
      <DurationPart {...part} name="delayMs" label={words.nextAfter} />
      <SwitchField
        label={words.cancelLosers}
        isOn={policy.cancelLosers ?? true}
        onSwitch={(isOn) => onChange({ ...policy, cancelLosers: isOn })}
      />
    </>
  );
}
