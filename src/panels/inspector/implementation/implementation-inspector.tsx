import { referencesOf } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/implementation.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { FieldsSection } from "../declared/fields-section.tsx";
import { BoundText } from "../fields/bound-text.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { changeRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { UsesSection } from "../record/uses-section.tsx";
import { useProject } from "../use-project.ts";

export function ImplementationInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const implementation = project.implementations[id];
  if (!implementation) return null;
  const isUsed = referencesOf(project).some((one) => one.table === "implementations" && one.id === id);
  const { kind, name, description, assume, parameters, source } = implementation;
  return (
    <FormRecord
      table="implementations"
      id={id}
      name={name}
      description={description}
      kind={kindWords.implementationKinds[kind]}
      basics={
        <>
          <SelectField
            label={commonWords.kind}
            value={kind}
            choices={choicesOf(kindWords.implementationKinds).filter(({ value }) => value === kind || !isUsed)}
            hint={isUsed ? words.usedAs[kind] : undefined}
            onChoose={(next) => changeRecord("implementations", id, { kind: next, assume: undefined })}
          />
          {kind === "guard" && (
            <SelectField
              label={words.assume}
              value={assume === undefined ? "unknown" : assume ? "yes" : "no"}
              choices={[
                { value: "unknown", label: words.notSaid },
                { value: "yes", label: words.holds },
                { value: "no", label: words.holdsNot },
              ]}
              hint={words.assumeHint}
              onChoose={(choice) =>
                perform("updateRecord", {
                  table: "implementations",
                  id,
                  changes: { assume: choice === "unknown" ? null : choice === "yes" },
                })
              }
            />
          )}
        </>
      }
    >
      <FieldsSection
        title={words.parameters}
        list={{ of: "parameters", id }}
        path={["implementations", id, "parameters"]}
        fields={parameters}
      />
      <Section title={words.source} startsClosed>
        <BoundText
          path={["implementations", id, "source"]}
          label={words.source}
          layout="bare"
          mono
          multiline
          value={source ?? ""}
          placeholder={commonWords.none}
          hint={words.sourceHint}
          onCommit={(text) => changeRecord("implementations", id, { source: text })}
        />
      </Section>
      <UsesSection table="implementations" id={id} />
    </FormRecord>
  );
}
