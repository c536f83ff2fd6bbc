import { words } from "#words/inspector/policies.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

export function IdempotencyKeyForm({ policy, path, onChange }: PolicyFormProps<"idempotencyKey">) {
  return (
    <ExpressionField
      path={[...path, "key"]}
      label={words.key}
      value={policy.key}
      onCommit={(key) => onChange({ ...policy, key })}
    />
  );
}
