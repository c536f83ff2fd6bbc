import { wildcardSchema } from "#model/schema/transition.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { strings } from "../strings.ts";
import type { TriggerFormProps } from "./trigger-form.ts";

export function WildcardForm({ trigger, path, onChange }: TriggerFormProps<"wildcard">) {
  return (
    <BoundText
      path={[...path, "pattern"]}
      label={strings.pattern}
      value={trigger.pattern}
      check={problemBySchema(wildcardSchema, strings.pattern)}
      hint={strings.patternHint}
      mono
      onCommit={(pattern) => onChange({ ...trigger, pattern: pattern.trim() })}
    />
  );
}
