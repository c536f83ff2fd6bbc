import { BoundText } from "../fields/bound-text.tsx";
import { strings } from "../strings.ts";
import type { TriggerFormProps } from "./trigger-form.ts";

export function WildcardForm({ trigger, path, onChange }: TriggerFormProps<"wildcard">) {
  return (
    <BoundText
      path={[...path, "pattern"]}
      label={strings.pattern}
      value={trigger.pattern}
      hint={strings.patternHint}
      mono
      onCommit={(pattern) => onChange({ ...trigger, pattern: pattern.trim() })}
    />
  );
}
