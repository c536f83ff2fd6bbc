import { withOptional } from "#model/edits/support/with-optional.ts";
import type { Policy } from "#model/schema/policy.ts";
import { SelectField } from "#ui/select-field.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, DurationPart, NumberPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";
import { policyStrings } from "./policy-strings.ts";

type Window = Extract<Policy, { kind: "circuitBreaker" }>["window"];

export function CircuitBreakerForm({ policy, path, onChange }: PolicyFormProps<"circuitBreaker">) {
  const part = { owner: policy, path, onChange };
  const { window } = policy;
  const windowPath = [...path, "window"];
  const setWindow = (next: Window) => onChange({ ...policy, window: next });
  return (
    <>
      <SelectField
        label={policyStrings.counts}
        value={window.kind}
        choices={choicesOf(policyStrings.windows)}
        onChoose={(kind) => setWindow(kind === "calls" ? { kind, calls: 100 } : { kind, ms: 60_000 })}
      />
      {window.kind === "calls" ? (
        <CountPart
          owner={window}
          path={windowPath}
          name="calls"
          label={policyStrings.windowCalls}
          onChange={(next) => setWindow(next)}
        />
      ) : (
        <DurationPart
          owner={window}
          path={windowPath}
          name="ms"
          label={policyStrings.windowTime}
          onChange={(next) => setWindow(next)}
        />
      )}
      <CountPart {...part} name="minimumCalls" label={policyStrings.minimumCalls} hint={policyStrings.minimumHint} />
      <NumberPart {...part} name="failureRate" label={policyStrings.failureRate} least={0} most={100} />
      <DurationPart {...part} name="slowCallMs" label={policyStrings.slowCall} isOptional />
      <NumberPart {...part} name="slowCallRate" label={policyStrings.slowRate} isOptional least={0} most={100} />
      <DurationPart {...part} name="openMs" label={policyStrings.staysOpen} />
      <CountPart {...part} name="halfOpenCalls" label={policyStrings.probes} hint={policyStrings.probesHint} />
      <SelectField
        label={policyStrings.sharedBy}
        value={policy.scope ?? "service"}
        choices={choicesOf(policyStrings.scopes)}
        onChoose={(scope) => onChange(withOptional(policy, "scope", scope))}
      />
    </>
  );
}
