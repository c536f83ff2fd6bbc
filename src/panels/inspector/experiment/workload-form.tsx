import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/experiment.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, DurationPart, NumberPart } from "../fields/parts.tsx";
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
        label={words.workload}
        value={workload.kind}
        choices={choicesOf(words.kinds)}
        hint={words.hints[workload.kind]}
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
          <NumberPart {...part} isPositive name="arrivalsPerSecond" label={words.perSecond} />
          <SelectField
            label={words.spacing}
            value={workload.spacing}
            choices={choicesOf(words.spacings)}
            onChoose={(spacing) => onChange({ ...workload, spacing })}
          />
        </>
      );
    }
    case "closed": {
      const part = { owner: workload, path, onChange: (next: typeof workload) => onChange(next) };
      return (
        <>
          <CountPart {...part} name="users" label={words.users} />
          <DurationPart {...part} name="thinkMs" label={words.think} />
        </>
      );
    }
    case "bursts": {
      const part = { owner: workload, path, onChange: (next: typeof workload) => onChange(next) };
      return (
        <>
          <NumberPart {...part} isPositive name="calmPerSecond" label={words.calm} />
          <NumberPart {...part} isPositive name="burstPerSecond" label={words.burst} />
          <DurationPart {...part} name="everyMs" label={words.every} />
          <DurationPart {...part} name="forMs" label={words.lasts} />
        </>
      );
    }
  }
}
