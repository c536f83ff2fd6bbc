import { useMemo } from "react";
import { words } from "#words/inspector/transition.ts";
import { DelayField } from "../fields/delay-field.tsx";
import { Reading } from "../fields/reading.ts";
import { readingAtActions } from "../fields/reading-at.ts";
import { useProject } from "../use-project.ts";
import type { TriggerFormProps } from "./trigger-form.ts";

/** The delay is worked out when the state is entered. */
export function AfterForm({ trigger, path, source, onChange }: TriggerFormProps<"after">) {
  const project = useProject();
  const scopeFor = useMemo(() => readingAtActions(project, { at: "entry", state: source }), [project, source]);
  return (
    <Reading value={scopeFor}>
      <DelayField
        path={[...path, "delay"]}
        label={words.delay}
        layout="row"
        value={trigger.delay}
        onCommit={(delay) => onChange({ ...trigger, delay })}
      />
    </Reading>
  );
}
