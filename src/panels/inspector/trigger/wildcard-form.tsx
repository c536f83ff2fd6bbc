import { wildcardSchema } from "#model/schema/transition.ts";
import { words } from "#words/inspector/transition.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import type { TriggerFormProps } from "./trigger-form.ts";

export function WildcardForm({ trigger, path, onChange }: TriggerFormProps<"wildcard">) {
  return (
    <BoundText
      path={[...path, "pattern"]}
      label={words.pattern}
      value={trigger.pattern}
      check={problemBySchema(wildcardSchema, words.pattern)}
      hint={words.patternHint}
      mono
      onCommit={(pattern) => onChange({ ...trigger, pattern: pattern.trim() })}
    />
  );
}
