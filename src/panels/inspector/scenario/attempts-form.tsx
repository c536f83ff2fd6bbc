import { indexOf } from "#model/queries/project-index.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/scenario.ts";
import { CountPart } from "../fields/parts.tsx";
import { useProject } from "../use-project.ts";
import type { ExpectationFormProps } from "./expectation-form.ts";

export function AttemptsForm({ expectation, path, machine, onChange }: ExpectationFormProps<"maxAttempts">) {
  const project = useProject();
  const index = indexOf(project);
  const choices = Object.entries(project.invocations)
    .filter(([, { state }]) => index.machineOf(state) === machine)
    .map(([value]) => ({ value, label: invocationName(project, value) }));
  return (
    <>
      <SelectField
        label={words.invocation}
        value={expectation.invocation}
        choices={choices}
        onChoose={(invocation) => onChange({ ...expectation, invocation })}
      />
      <CountPart owner={expectation} name="attempts" path={path} label={words.attempts} onChange={onChange} />
    </>
  );
}
