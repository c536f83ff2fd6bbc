// What a transition waits for.

import type { ComponentType } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Transition, Trigger } from "#model/schema/transition.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/transition.ts";
import { attempt } from "../fields/attempt.ts";
import { useProject } from "../use-project.ts";
import type { TriggerFormProps, TriggerKind } from "./trigger-form.ts";
import { triggerKinds } from "./trigger-kinds.ts";

const kinds = Object.keys(triggerKinds) as TriggerKind[];

export function TriggerSection({ id, transition }: { readonly id: Id; readonly transition: Transition }) {
  const project = useProject();
  const { trigger, source } = transition;
  const offered = kinds.filter(
    (kind) => kind === trigger.kind || kind === "event" || triggerKinds[kind].start(project, transition) !== undefined,
  );
  // The compiler can't see that the form and the trigger belong together.
  const Form = triggerKinds[trigger.kind].Form as ComponentType<TriggerFormProps<TriggerKind>> | undefined;
  return (
    <Section title={words.when}>
      <SelectField
        label={words.waitsFor}
        value={trigger.kind}
        choices={offered.map((value) => ({ value, label: words.triggerKinds[value].title }))}
        hint={words.triggerKinds[trigger.kind].hint}
        onChoose={(kind) => changeKind(id, transition, kind)}
      />
      {Form && (
        <Form
          key={trigger.kind}
          trigger={trigger}
          path={["transitions", id, "trigger"]}
          source={source}
          onChange={(next: Trigger) => attempt("setTrigger", { transition: id, trigger: next })}
        />
      )}
    </Section>
  );
}

function changeKind(id: Id, transition: Transition, kind: TriggerKind): void {
  asOneStep(() => {
    const start = () =>
      keptInvocation(transition.trigger, kind) ?? triggerKinds[kind].start(currentProject(), transition);
    if (!start() && kind === "event")
      perform("createRecord", { table: "events", record: { name: kindWords.newNames.events } });
    const trigger = start();
    if (trigger) perform("setTrigger", { transition: id, trigger });
  });
}

/** From done to failed and back, the invocation is the same. */
function keptInvocation(trigger: Trigger, kind: TriggerKind): Trigger | undefined {
  const isEnd = kind === "invocationDone" || kind === "invocationError";
  return isEnd && "invocation" in trigger ? { kind, invocation: trigger.invocation } : undefined;
}
