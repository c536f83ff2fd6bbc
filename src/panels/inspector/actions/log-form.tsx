import { words } from "#words/inspector/actions.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import type { ActionFormProps } from "./action-form.ts";

export function LogForm({ action, path, onChange }: ActionFormProps<"log">) {
  return (
    <ExpressionField
      path={[...path, "message"]}
      label={words.message}
      value={action.message}
      onCommit={(message) => onChange({ ...action, message })}
    />
  );
}
