import { words } from "#words/inspector/policies.ts";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

export function RateLimitForm({ policy, path, onChange }: PolicyFormProps<"rateLimit">) {
  const part = { owner: policy, path, onChange };
  return (
    <>
      <CountPart {...part} name="calls" label={words.calls} />
      <DurationPart {...part} name="periodMs" label={words.per} isPositive />
      <DurationPart {...part} name="maxWaitMs" label={words.waitAtMost} isOptional />
    </>
  );
}
