import { SwitchField } from "#ui/switch-field.tsx";
import { CountPart, NumberPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";
import { policyStrings } from "./policy-strings.ts";

type Props = Pick<PolicyFormProps<"retry">, "policy" | "path" | "onChange">;

/** Keeps retries from making a bad time worse. */
export function RetryBudget({ policy, path, onChange }: Props) {
  const { budget, ...rest } = policy;
  const part = budget && {
    owner: budget,
    path: [...path, "budget"],
    onChange: (next: typeof budget) => onChange({ ...policy, budget: next }),
  };
  return (
    <>
      <SwitchField
        label={policyStrings.budget}
        isOn={budget !== undefined}
        hint={policyStrings.budgetHint}
        onSwitch={(isOn) => onChange(isOn ? { ...rest, budget: { tokens: 10, earn: 0.1 } } : rest)}
      />
      {part && (
        <>
          <CountPart {...part} name="tokens" label={policyStrings.tokens} />
          <NumberPart {...part} name="earn" label={policyStrings.earn} least={0} />
        </>
      )}
    </>
  );
}
