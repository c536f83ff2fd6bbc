import { ledgerStatuses } from "#model/schema/scenario.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/scenario.ts";
import { NumberPart } from "../fields/parts.tsx";
import { useProject } from "../use-project.ts";
import type { ExpectationFormProps } from "./expectation-form.ts";

export function LedgerForm({ expectation, path, onChange }: ExpectationFormProps<"ledgerHas">) {
  const services = Object.entries(useProject().services);
  return (
    <>
      <SelectField
        label={words.service}
        value={expectation.service}
        choices={services.map(([value, { name }]) => ({ value, label: name }))}
        onChoose={(service) => onChange({ ...expectation, service })}
      />
      <SelectField
        label={words.status}
        value={expectation.status}
        choices={ledgerStatuses.map((value) => ({ value, label: words.ledgerStatuses[value] }))}
        onChoose={(status) => onChange({ ...expectation, status })}
      />
      <NumberPart
        isWhole
        least={0}
        owner={expectation}
        name="times"
        path={path}
        label={words.times}
        onChange={onChange}
      />
    </>
  );
}
