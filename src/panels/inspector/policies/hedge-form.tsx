import { withOptional } from "#model/edits/support/with-optional.ts";
import { SwitchField } from "#ui/switch-field.tsx";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";
import { policyStrings } from "./policy-strings.ts";

export function HedgeForm({ policy, path, onChange }: PolicyFormProps<"hedge">) {
  const part = { owner: policy, path, onChange };
  return (
    <>
      <CountPart {...part} name="maxAttempts" label={policyStrings.attempts} hint={policyStrings.hedgeHint} />
      <DurationPart {...part} name="delayMs" label={policyStrings.nextAfter} />
      <SwitchField
        label={policyStrings.cancelLosers}
        isOn={policy.cancelLosers ?? false}
        onSwitch={(isOn) => onChange(withOptional(policy, "cancelLosers", isOn))}
      />
    </>
  );
}
