import { CountPart, DurationPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";
import { policyStrings } from "./policy-strings.ts";

export function BulkheadForm({ policy, path, onChange }: PolicyFormProps<"bulkhead">) {
  const part = { owner: policy, path, onChange };
  return (
    <>
      <CountPart {...part} name="maxConcurrent" label={policyStrings.atOnce} />
      <CountPart {...part} name="queue" label={policyStrings.waiting} isOptional least={0} placeholder="0" />
      <DurationPart {...part} name="maxWaitMs" label={policyStrings.waitAtMost} isOptional />
    </>
  );
}
