// Whether a call changes the world, what undoes it, and whether a repeat does it twice.

import { withOptional } from "#model/edits/support/with-optional.ts";
import { newService } from "#model/new-service.ts";
import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { SwitchField } from "#ui/switch-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/service.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { DurationPart } from "../fields/parts.tsx";
import { createAndPick } from "../fields/record-picker.tsx";
import { changeRecord } from "../record/change-record.ts";
import { useProject } from "../use-project.ts";

const nobody = "";

export function EffectSection({ id, service }: { readonly id: Id; readonly service: Service }) {
  const project = useProject();
  const { effect } = service;
  const path = ["services", id, "effect", "idempotency"];
  const set = (next: Service["effect"]) => changeRecord("services", id, { effect: next });
  const others = Object.entries(project.services).filter(([other]) => other !== id);
  const idempotency = effect?.idempotency;
  const setIdempotency = (next: typeof idempotency) => set(withOptional(effect ?? {}, "idempotency", next));
  return (
    <Section title={words.effect}>
      <SwitchField
        label={words.changesWorld}
        isOn={effect !== undefined}
        hint={words.changesWorldHint}
        onSwitch={(isOn) => set(isOn ? {} : undefined)}
      />
      {effect && (
        <>
          <PickerField
            label={words.undoneBy}
            value={effect.undoneBy ?? nobody}
            options={[
              { value: nobody, label: commonWords.nothing },
              ...others.map(([value, { name }]) => ({ value, label: name })),
            ]}
            onPick={(undoneBy) => set(withOptional(effect, "undoneBy", undoneBy))}
            createLabel={kindWords.create.services}
            onCreate={(name) =>
              createAndPick({ table: "services", record: { ...newService(name), effect: {} } }, (undoneBy) =>
                set({ ...effect, undoneBy }),
              )
            }
          />
          <SwitchField
            label={words.idempotent}
            isOn={idempotency !== undefined}
            hint={words.idempotentHint}
            onSwitch={(isOn) => setIdempotency(isOn ? { key: firstKey(service) } : undefined)}
          />
        </>
      )}
      {idempotency && (
        <>
          <ExpressionField
            path={[...path, "key"]}
            label={words.key}
            value={idempotency.key}
            onCommit={(key) => setIdempotency({ ...idempotency, key })}
          />
          <DurationPart
            owner={idempotency}
            name="windowMs"
            path={path}
            label={words.window}
            isOptional
            placeholder={words.forEver}
            onChange={setIdempotency}
          />
          <SelectField
            label={words.onDuplicate}
            value={idempotency.onDuplicate ?? "returnSaved"}
            choices={choicesOf(words.onDuplicates)}
            onChoose={(onDuplicate) => setIdempotency({ ...idempotency, onDuplicate })}
          />
        </>
      )}
    </Section>
  );
}

function firstKey({ input = [] }: Service): string {
  const [first] = input;
  return first ? `input.${first.name}` : "'same'";
}
