import type { ComponentType } from "react";
import { descendantsOf } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/property.ts";
import { RecordPicker } from "../fields/record-picker.tsx";
import { changeRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { useProject } from "../use-project.ts";
import type { ClaimFormProps, ClaimKind } from "./claim-form.ts";
import { claimKinds } from "./claim-kinds.ts";

const kinds = Object.keys(claimKinds) as ClaimKind[];

export function PropertyInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const property = project.properties[id];
  if (!property) return null;
  const { name, description, machine, claim } = property;
  const root = project.machines[machine]?.root;
  const states = root === undefined ? [] : descendantsOf(project, root);
  const offered = kinds.filter((kind) => kind === claim.kind || claimKinds[kind].start(states) !== undefined);
  // The compiler can't see that the form and the claim belong together.
  const Form = claimKinds[claim.kind].Form as ComponentType<ClaimFormProps<ClaimKind>> | undefined;
  return (
    <FormRecord
      table="properties"
      id={id}
      name={name}
      description={description}
      basics={
        <RecordPicker
          table="machines"
          label={words.machine}
          value={machine}
          onPick={(next) => changeRecord("properties", id, { machine: next })}
        />
      }
    >
      <Section title={words.claim}>
        <SelectField
          label={words.claim}
          value={claim.kind}
          choices={offered.map((value) => ({ value, label: words.kinds[value] }))}
          hint={words.hints[claim.kind]}
          onChoose={(kind) => changeRecord("properties", id, { claim: claimKinds[kind].start(states) })}
        />
        {Form && (
          <Form
            key={claim.kind}
            claim={claim}
            path={["properties", id, "claim"]}
            machine={machine}
            onChange={(next) => changeRecord("properties", id, { claim: next })}
          />
        )}
      </Section>
    </FormRecord>
  );
}
