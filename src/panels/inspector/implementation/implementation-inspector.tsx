import type { Id } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { FieldsSection } from "../declared/fields-section.tsx";
import { FormRecord } from "../record/form-record.tsx";
import { UsesSection } from "../record/uses-section.tsx";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";

export function ImplementationInspector({ id }: { readonly id: Id }) {
  const implementation = useProject().implementations[id];
  if (!implementation) return null;
  const { kind, name, description, assume, parameters, source } = implementation;
  return (
    <FormRecord
      table="implementations"
      id={id}
      name={name}
      description={description}
      kind={strings.implementationKinds[kind]}
      basics={
        kind === "guard" && (
          <SelectField
            label={strings.assume}
            value={assume === undefined ? "unknown" : assume ? "yes" : "no"}
            choices={[
              { value: "unknown", label: strings.notSaid },
              { value: "yes", label: strings.holds },
              { value: "no", label: strings.holdsNot },
            ]}
            hint={strings.assumeHint}
            onChoose={(choice) =>
              perform("updateRecord", {
                table: "implementations",
                id,
                changes: { assume: choice === "unknown" ? null : choice === "yes" },
              })
            }
          />
        )
      }
    >
      <FieldsSection
        title={strings.parameters}
        list={{ of: "parameters", id }}
        path={["implementations", id, "parameters"]}
        fields={parameters}
      />
      {source !== undefined && (
        <Section title={strings.source} startsClosed>
          <pre className="max-h-80 overflow-auto rounded-md bg-sunken p-2 font-mono text-xs">{source}</pre>
        </Section>
      )}
      <UsesSection table="implementations" id={id} />
    </FormRecord>
  );
}
