import type { Id } from "#model/schema/common.ts";
import type { Experiment } from "#model/schema/experiment.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/experiment.ts";
import { CountPart } from "../fields/parts.tsx";
import { RecordPicker } from "../fields/record-picker.tsx";
import { changeRecord, replaceRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { useProject } from "../use-project.ts";
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
          label={words.scenario}
          value={experiment.scenario}
          onPick={(scenario) => changeRecord("experiments", id, { scenario })}
        />
      }
    >
      <Section title={words.workload}>
        <WorkloadForm
          workload={experiment.workload}
          path={[...path, "workload"]}
          onChange={(workload) => changeRecord("experiments", id, { workload })}
        />
        <CountPart {...part} name="invocations" label={words.invocations} />
        <CountPart {...part} name="warmUp" label={words.warmUp} isOptional least={0} hint={words.warmUpHint} />
        <CountPart {...part} name="seed" label={words.seed} least={0} />
        <PickerField
          label={words.against}
          value={experiment.comparedWith ?? nobody}
          options={[{ value: nobody, label: words.nobody }, ...machines]}
          hint={words.againstHint}
          onPick={(comparedWith) => changeRecord("experiments", id, { comparedWith })}
        />
      </Section>
    </FormRecord>
  );
}
