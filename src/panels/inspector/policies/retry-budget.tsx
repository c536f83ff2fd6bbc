import { SwitchField } from "#ui/switch-field.tsx";
import { words } from "#words/inspector/policies.ts";
import { CountPart, NumberPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

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
        label={words.budget}
        isOn={budget !== undefined}
        hint={words.budgetHint}
        onSwitch={(isOn) => onChange(isOn ? { ...rest, budget: { tokens: 10, earn: 0.1 } } : rest)}
      />
      {part && (
        <>
          <CountPart {...part} name="tokens" label={words.tokens} />
          <NumberPart {...part} name="earn" label={words.earn} least={0} />
        </>
      )}
    </>
  );
}
