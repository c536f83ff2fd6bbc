import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { SelectField } from "#ui/select-field.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, DurationPart, NumberPart } from "../fields/parts.tsx";
import { experimentStrings } from "./experiment-strings.ts";
import { type Workload, workloadStarts } from "./workload-kinds.ts";

export interface WorkloadFormProps {
  readonly workload: Workload;
  readonly path: DocumentPath;
  onChange(workload: Workload): Result<unknown, { readonly message: string }>;
}

export function WorkloadForm({ workload, path, onChange }: WorkloadFormProps) {
  return (
    <>
      <SelectField
        label={experimentStrings.workload}
        value={workload.kind}
        choices={choicesOf(experimentStrings.kinds)}
        hint={experimentStrings.hints[workload.kind]}
        onChoose={(kind) => onChange(workloadStarts[kind])}
      />
      <WorkloadParts workload={workload} path={path} onChange={(next) => onChange(next)} />
    </>
  );
}

function WorkloadParts({ workload, path, onChange }: WorkloadFormProps) {
  switch (workload.kind) {
    case "open": {
      const part = { owner: workload, path, onChange: (next: typeof workload) => onChange(next) };
      return (
        <>
          <NumberPart {...part} isPositive name="arrivalsPerSecond" label={experimentStrings.perSecond} />
          <SelectField
            label={experimentStrings.spacing}
            value={workload.spacing}
            choices={choicesOf(experimentStrings.spacings)}
            onChoose={(spacing) => onChange({ ...workload, spacing })}
          />
        </>
      );
    }
    case "closed": {
      const part = { owner: workload, path, onChange: (next: typeof workload) => onChange(next) };
      return (
        <>
          <CountPart {...part} name="users" label={experimentStrings.users} />
          <DurationPart {...part} name="thinkMs" label={experimentStrings.think} />
        </>
      );
    }
    case "bursts": {
      const part = { owner: workload, path, onChange: (next: typeof workload) => onChange(next) };
      return (
        <>
          <NumberPart {...part} isPositive name="calmPerSecond" label={experimentStrings.calm} />
          <NumberPart {...part} isPositive name="burstPerSecond" label={experimentStrings.burst} />
          <DurationPart {...part} name="everyMs" label={experimentStrings.every} />
          <DurationPart {...part} name="forMs" label={experimentStrings.lasts} />
        </>
      );
    }
  }
}
