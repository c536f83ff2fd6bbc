import { Trash2 } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import type { Trigger } from "#model/schema/transition.ts";
import { asOneStep, perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { EventPicker } from "../fields/event-picker.tsx";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";
import { commonValue } from "./common.ts";

interface SeveralTransitionsProps {
  readonly transitions: readonly Id[];
  readonly title: string;
}

export function SeveralTransitions({ transitions, title }: SeveralTransitionsProps) {
  const project = useProject();
  const records = transitions.flatMap((id) => project.transitions[id] ?? []);
  const setTrigger = (trigger: Trigger) =>
    asOneStep(() => {
      for (const transition of transitions) perform("setTrigger", { transition, trigger });
    });
  return (
    <Section title={title}>
      <EventPicker
        label={strings.event}
        value={commonValue(records.map(({ trigger }) => (trigger.kind === "event" ? trigger.event : undefined)))}
        placeholder={strings.mixed}
        onPick={(event) => setTrigger({ kind: "event", event })}
      />
      <SelectField
        label={strings.reenter}
        value={commonValue(records.map(({ reenter }) => (reenter ? "yes" : "no")))}
        choices={[
          { value: "yes", label: strings.yes },
          { value: "no", label: strings.no },
        ]}
        onChoose={(choice) =>
          asOneStep(() => {
            for (const transition of transitions)
              perform("setTransitionDetails", { transition, reenter: choice === "yes" });
          })
        }
      />
      <TextButton
        icon={Trash2}
        label={strings.deleteAll(strings.transitionCount(transitions.length))}
        onClick={() => perform("removeTransitions", { transitions })}
      />
    </Section>
  );
}
