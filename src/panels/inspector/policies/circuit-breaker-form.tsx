import { withOptional } from "#model/edits/support/with-optional.ts";
import type { Policy } from "#model/schema/policy.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/policies.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, DurationPart, NumberPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

type Window = Extract<Policy, { kind: "circuitBreaker" }>["window"];

export function CircuitBreakerForm({ policy, path, onChange }: PolicyFormProps<"circuitBreaker">) {
  const part = { owner: policy, path, onChange };
  const { window } = policy;
  const windowPath = [...path, "window"];
  const setWindow = (next: Window) => onChange({ ...policy, window: next });
  return (
    <>
      <SelectField
        label={words.counts}
        value={window.kind}
        choices={choicesOf(words.windows)}
        onChoose={(kind) => setWindow(kind === "calls" ? { kind, calls: 100 } : { kind, ms: 60_000 })}
      />
      {window.kind === "calls" ? (
        <CountPart
          owner={window}
          path={windowPath}
          name="calls"
          label={words.windowCalls}
          onChange={(next) => setWindow(next)}
        />
      ) : (
        <DurationPart
          owner={window}
          path={windowPath}
          name="ms"
          label={words.windowTime}
          isPositive
          onChange={(next) => setWindow(next)}
        />
      )}
      <CountPart {...part} name="minimumCalls" label={words.minimumCalls} hint={words.minimumHint} />
      <NumberPart {...part} name="failureRate" label={words.failureRate} isPositive most={100} />
      <DurationPart {...part} name="slowCallMs" label={words.slowCall} isOptional />
      <NumberPart {...part} name="slowCallRate" label={words.slowRate} isOptional least={0} most={100} />
      <DurationPart {...part} name="openMs" label={words.staysOpen} />
      <CountPart {...part} name="halfOpenCalls" label={words.probes} hint={words.probesHint} />
      <SelectField
        label={words.sharedBy}
        value={policy.scope ?? "service"}
        choices={choicesOf(words.scopes)}
        onChoose={(scope) => onChange(withOptional(policy, "scope", scope))}
      />
    </>
  );
}
