import { ledgerStatuses } from "#model/schema/scenario.ts";
import { SelectField } from "#ui/select-field.tsx";
import { NumberPart } from "../fields/parts.tsx";
import { useProject } from "../use-project.ts";
import type { ExpectationFormProps } from "./expectation-form.ts";
import { scenarioStrings } from "./scenario-strings.ts";

export function LedgerForm({ expectation, path, onChange }: ExpectationFormProps<"ledgerHas">) {
  const services = Object.entries(useProject().services);
  return (
    <>
      <SelectField
        label={scenarioStrings.service}
        value={expectation.service}
        choices={services.map(([value, { name }]) => ({ value, label: name }))}
        onChoose={(service) => onChange({ ...expectation, service })}
      />
      <SelectField
        label={scenarioStrings.status}
        value={expectation.status}
        choices={ledgerStatuses.map((value) => ({ value, label: scenarioStrings.ledgerStatuses[value] }))}
        onChoose={(status) => onChange({ ...expectation, status })}
      />
      <NumberPart
        isWhole
        least={0}
        owner={expectation}
        name="times"
        path={path}
        label={scenarioStrings.times}
        onChange={onChange}
      />
    </>
  );
}
