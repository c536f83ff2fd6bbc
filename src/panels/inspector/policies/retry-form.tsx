import { withOptional } from "#model/edits/support/with-optional.ts";
import type { Policy } from "#model/schema/policy.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/policies.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, DurationPart, NumberPart } from "../fields/parts.tsx";
import { TagsField } from "../fields/tags-field.tsx";
import type { PolicyFormProps } from "./policy-form.ts";
import { RetryBudget } from "./retry-budget.tsx";

type Retry = Extract<Policy, { kind: "retry" }>;
type Jitter = NonNullable<Retry["jitter"]>;

export function RetryForm({ policy, path, errorCodes, onChange }: PolicyFormProps<"retry">) {
  const part = { owner: policy, path, onChange };
  return (
    <>
      <CountPart {...part} name="maxAttempts" label={words.attempts} hint={words.attemptsHint} />
      <DurationPart {...part} name="initialDelayMs" label={words.firstWait} />
      <SelectField
        label={words.waitsGrow}
        value={policy.backoff}
        choices={choicesOf(words.backoffs)}
        onChoose={(backoff) => onChange({ ...policy, backoff })}
      />
      {policy.backoff === "exponential" && (
        <NumberPart {...part} name="multiplier" label={words.factor} isOptional least={1} placeholder="2" />
      )}
      {policy.backoff !== "constant" && (
        <DurationPart {...part} name="maxDelayMs" label={words.longestWait} isOptional />
      )}
      <SelectField
        label={words.jitter}
        value={policy.jitter?.kind ?? "none"}
        choices={choicesOf(words.jitters)}
        hint={words.jitterHints[policy.jitter?.kind ?? "none"]}
        onChoose={(kind) => onChange(withOptional(policy, "jitter", jitterOf(kind)))}
      />
      {policy.jitter?.kind === "factor" && (
        <NumberPart
          owner={policy.jitter}
          path={[...path, "jitter"]}
          name="factor"
          label={words.spread}
          isPercent
          least={0}
          most={1}
          onChange={(jitter) => onChange({ ...policy, jitter })}
        />
      )}
      <TagsField
        label={words.retryOn}
        tags={policy.retryOn ?? []}
        known={errorCodes}
        placeholder={words.everyError}
        onChange={(codes) => onChange(withOptional(policy, "retryOn", [...codes]))}
      />
      <TagsField
        label={words.notOn}
        tags={policy.noRetryOn ?? []}
        known={errorCodes}
        placeholder={words.noError}
        onChange={(codes) => onChange(withOptional(policy, "noRetryOn", [...codes]))}
      />
      <RetryBudget policy={policy} path={path} onChange={onChange} />
    </>
  );
}

function jitterOf(kind: Jitter["kind"]): Jitter | undefined {
  if (kind === "none") return undefined;
  return kind === "factor" ? { kind, factor: 0.5 } : { kind };
}
