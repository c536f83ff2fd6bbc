import { ExpressionField } from "../fields/expression-field.tsx";
import { strings } from "../strings.ts";
import type { ActionFormProps } from "./action-form.ts";

export function LogForm({ action, path, onChange }: ActionFormProps<"log">) {
  return (
    <ExpressionField
      path={[...path, "message"]}
      label={strings.message}
      value={action.message}
      onCommit={(message) => onChange({ ...action, message })}
    />
  );
}
