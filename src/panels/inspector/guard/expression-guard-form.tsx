import { words } from "#words/inspector/transition.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import type { GuardFormProps } from "./guard-form.ts";

export function ExpressionGuardForm({ guard, path, onChange }: GuardFormProps<"expression">) {
  return (
    <ExpressionField
      path={[...path, "expression"]}
      label={words.condition}
      value={guard.expression}
      onCommit={(expression) => onChange({ kind: "expression", expression })}
    />
  );
}
