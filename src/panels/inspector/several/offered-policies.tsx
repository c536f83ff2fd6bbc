// What of the policies that differ can be given to all: each that one of the calls has.

import type { Policy } from "#model/schema/policy.ts";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/inspector/several.ts";
import { policySummary } from "../policies/policy-summary.ts";

interface OfferedPoliciesProps {
  readonly found: readonly (Policy | undefined)[];
  onGive(policy: Policy): void;
}

export function OfferedPolicies({ found, onGive }: OfferedPoliciesProps) {
  const lacking = found.filter((policy) => policy === undefined).length;
  const different = new Map(found.flatMap((policy) => (policy ? [[JSON.stringify(policy), policy] as const] : [])));
  return (
    <>
      <p className="text-xs text-quiet">
        {[
          ...(different.size > 1 ? [words.policyDiffers] : []),
          ...(lacking > 0 ? [words.policyLacks(lacking)] : []),
        ].join(" ")}
      </p>
      <div className="grid justify-items-start gap-1">
        {[...different].map(([written, policy]) => (
          <TextButton key={written} label={words.givePolicy(policySummary(policy))} onClick={() => onGive(policy)} />
        ))}
      </div>
    </>
  );
}
