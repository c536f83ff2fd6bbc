import { ExpressionField } from "../fields/expression-field.tsx";
import { strings } from "../strings.ts";
import type { GuardFormProps } from "./guard-form.ts";

export function ExpressionGuardForm({ guard, path, onChange }: GuardFormProps<"expression">) {
  return (
    <ExpressionField
      path={[...path, "expression"]}
      label={strings.condition}
      value={guard.expression}
      onCommit={(expression) => onChange({ kind: "expression", expression })}
    />
  );
}
