import type { Id } from "#model/schema/common.ts";
import type { Experiment } from "#model/schema/experiment.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { Section } from "#ui/section.tsx";
import { CountPart } from "../fields/parts.tsx";
import { RecordPicker } from "../fields/record-picker.tsx";
import { changeRecord, replaceRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { useProject } from "../use-project.ts";
import { experimentStrings } from "./experiment-strings.ts";
import { WorkloadForm } from "./workload-form.tsx";

const nobody = "";

export function ExperimentInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const experiment = project.experiments[id];
  if (!experiment) return null;
  const path = ["experiments", id];
  const part = {
    owner: experiment,
    path,
    onChange: (next: Experiment) => replaceRecord("experiments", id, experiment, next),
  };
  const machines = Object.entries(project.machines).map(([value, { name }]) => ({ value, label: name }));
  return (
    <FormRecord
      table="experiments"
      id={id}
      name={experiment.name}
      description={experiment.description}
      basics={
        <RecordPicker
          table="scenarios"
          label={experimentStrings.scenario}
          value={experiment.scenario}
          onPick={(scenario) => changeRecord("experiments", id, { scenario })}
        />
      }
    >
      <Section title={experimentStrings.workload}>
        <WorkloadForm
          workload={experiment.workload}
          path={[...path, "workload"]}
          onChange={(workload) => changeRecord("experiments", id, { workload })}
        />
        <CountPart {...part} name="invocations" label={experimentStrings.invocations} />
        <CountPart
          {...part}
          name="warmUp"
          label={experimentStrings.warmUp}
          isOptional
          least={0}
          hint={experimentStrings.warmUpHint}
        />
        <CountPart {...part} name="seed" label={experimentStrings.seed} least={0} />
        <PickerField
          label={experimentStrings.against}
          value={experiment.comparedWith ?? nobody}
          options={[{ value: nobody, label: experimentStrings.nobody }, ...machines]}
          hint={experimentStrings.againstHint}
          onPick={(comparedWith) => changeRecord("experiments", id, { comparedWith })}
        />
      </Section>
    </FormRecord>
  );
}
