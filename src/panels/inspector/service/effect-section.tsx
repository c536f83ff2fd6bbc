// Whether a call changes the world, what undoes it, and whether a repeat does it twice.

import { withOptional } from "#model/edits/support/with-optional.ts";
import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { SwitchField } from "#ui/switch-field.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { DurationPart } from "../fields/parts.tsx";
import { createAndPick } from "../fields/record-picker.tsx";
import { changeRecord } from "../record/change-record.ts";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";
import { serviceStrings } from "./service-strings.ts";

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
    <Section title={serviceStrings.effect}>
      <SwitchField
        label={serviceStrings.changesWorld}
        isOn={effect !== undefined}
        hint={serviceStrings.changesWorldHint}
        onSwitch={(isOn) => set(isOn ? {} : undefined)}
      />
      {effect && (
        <>
          <PickerField
            label={serviceStrings.undoneBy}
            value={effect.undoneBy ?? nobody}
            options={[
              { value: nobody, label: strings.nothing },
              ...others.map(([value, { name }]) => ({ value, label: name })),
            ]}
            onPick={(undoneBy) => set(withOptional(effect, "undoneBy", undoneBy))}
            createLabel={strings.create.services}
            onCreate={(name) =>
              createAndPick({ table: "services", record: { name, kind: "call", effect: {} } }, (undoneBy) =>
                set({ ...effect, undoneBy }),
              )
            }
          />
          <SwitchField
            label={serviceStrings.idempotent}
            isOn={idempotency !== undefined}
            hint={serviceStrings.idempotentHint}
            onSwitch={(isOn) => setIdempotency(isOn ? { key: firstKey(service) } : undefined)}
          />
        </>
      )}
      {idempotency && (
        <>
          <ExpressionField
            path={[...path, "key"]}
            label={serviceStrings.key}
            value={idempotency.key}
            onCommit={(key) => setIdempotency({ ...idempotency, key })}
          />
          <DurationPart
            owner={idempotency}
            name="windowMs"
            path={path}
            label={serviceStrings.window}
            isOptional
            placeholder={serviceStrings.forEver}
            onChange={setIdempotency}
          />
          <SelectField
            label={serviceStrings.onDuplicate}
            value={idempotency.onDuplicate ?? "returnSaved"}
            choices={choicesOf(serviceStrings.onDuplicates)}
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
