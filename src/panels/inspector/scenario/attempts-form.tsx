import { indexOf } from "#model/queries/project-index.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import { SelectField } from "#ui/select-field.tsx";
import { CountPart } from "../fields/parts.tsx";
import { useProject } from "../use-project.ts";
import type { ExpectationFormProps } from "./expectation-form.ts";
import { scenarioStrings } from "./scenario-strings.ts";

export function AttemptsForm({ expectation, path, machine, onChange }: ExpectationFormProps<"maxAttempts">) {
  const project = useProject();
  const index = indexOf(project);
  const choices = Object.entries(project.invocations)
    .filter(([, { state }]) => index.machineOf(state) === machine)
    .map(([value]) => ({ value, label: invocationName(project, value) }));
  return (
    <>
      <SelectField
        label={scenarioStrings.invocation}
        value={expectation.invocation}
        choices={choices}
        onChoose={(invocation) => onChange({ ...expectation, invocation })}
      />
      <CountPart owner={expectation} name="attempts" path={path} label={scenarioStrings.attempts} onChange={onChange} />
    </>
  );
}
