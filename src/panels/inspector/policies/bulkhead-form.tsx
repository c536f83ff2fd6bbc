import { words } from "#words/inspector/policies.ts";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

export function BulkheadForm({ policy, path, onChange }: PolicyFormProps<"bulkhead">) {
  const part = { owner: policy, path, onChange };
  return (
    <>
      <CountPart {...part} name="maxConcurrent" label={words.atOnce} />
      <CountPart {...part} name="queue" label={words.waiting} isOptional least={0} placeholder="0" />
      <DurationPart {...part} name="maxWaitMs" label={words.waitAtMost} isOptional />
    </>
  );
}
