import { ExpressionField } from "../fields/expression-field.tsx";
import type { PolicyFormProps } from "./policy-form.ts";
import { policyStrings } from "./policy-strings.ts";

export function IdempotencyKeyForm({ policy, path, onChange }: PolicyFormProps<"idempotencyKey">) {
  return (
    <ExpressionField
      path={[...path, "key"]}
      label={policyStrings.key}
      value={policy.key}
      onCommit={(key) => onChange({ ...policy, key })}
    />
  );
}
