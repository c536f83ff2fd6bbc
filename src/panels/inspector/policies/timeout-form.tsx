import { words } from "#words/inspector/policies.ts";
import { DurationPart } from "../fields/parts.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

type TimeoutKind = "totalTimeout" | "attemptTimeout" | "queueTimeout" | "heartbeatTimeout";

/** All timeouts are one length of time. */
export function TimeoutForm<Kind extends TimeoutKind>({ policy, path, onChange }: PolicyFormProps<Kind>) {
  const timeout: { kind: Kind; ms: number } = policy as { kind: Kind; ms: number };
  return (
    <DurationPart
      owner={timeout}
      name="ms"
      path={path}
      label={words.after}
      isPositive
      onChange={(next) => onChange({ ...policy, ...next })}
    />
  );
}
