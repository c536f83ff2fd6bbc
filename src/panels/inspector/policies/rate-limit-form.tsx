import { CountPart, DurationPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";
import { policyStrings } from "./policy-strings.ts";

export function RateLimitForm({ policy, path, onChange }: PolicyFormProps<"rateLimit">) {
  const part = { owner: policy, path, onChange };
  return (
    <>
      <CountPart {...part} name="calls" label={policyStrings.calls} />
      <DurationPart {...part} name="periodMs" label={policyStrings.per} />
      <DurationPart {...part} name="maxWaitMs" label={policyStrings.waitAtMost} isOptional />
    </>
  );
}
