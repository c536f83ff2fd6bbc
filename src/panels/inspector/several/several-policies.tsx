// The policies of several calls, kind by kind. One that all have alike is changed for all of them; one that differs, or
// that some have not, can be given to all.

import { Plus } from "lucide-react";
import { type ComponentType, useMemo } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import { ItemList } from "#ui/item-list.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { Section } from "#ui/section.tsx";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words as policyWords } from "#words/inspector/policies.ts";
import { words } from "#words/inspector/several.ts";
import { attemptAll } from "../fields/attempt.ts";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { errorCodesOf } from "../policies/error-codes-of.ts";
import type { PolicyFormProps } from "../policies/policy-form.ts";
import { policyKinds } from "../policies/policy-kinds.ts";
import { scopeOfPolicies } from "../policies/scope-of-policies.ts";
import { withPolicy } from "../policies/with-policy.ts";
import { useProject } from "../use-project.ts";
import { commonPart } from "./common.ts";
import { OfferedPolicies } from "./offered-policies.tsx";
import { severalPath } from "./several-place.ts";

export interface SeveralPoliciesProps {
  readonly ids: readonly Id[];
  readonly records: readonly Invocation[];
  readonly label: string;
}

const kinds = Object.keys(policyKinds) as PolicyKind[];

export function SeveralPolicies({ ids, records, label }: SeveralPoliciesProps) {
  const project = useProject();
  const [first] = records;
  const scopeFor = useMemo(() => {
    const scope = first ? scopeOfPolicies(project, first) : {};
    return () => scope;
  }, [project, first]);
  const of = (kind: PolicyKind) => records.map(({ policies = [] }) => policies.find((one) => one.kind === kind));
  const present = kinds.filter((kind) => of(kind).some((policy) => policy !== undefined));
  const setAll = (policiesOf: (policies: readonly Policy[]) => readonly Policy[]) =>
    attemptAll(
      label,
      "setPolicies",
      ids.map((invocation, at) => ({ invocation, policies: policiesOf(records[at]?.policies ?? []) })),
    );
  const give = (policy: Policy) =>
    setAll((policies) =>
      policies.some(({ kind }) => kind === policy.kind)
        ? policies.map((one) => (one.kind === policy.kind ? policy : one))
        : withPolicy(policies, policy),
    );
  if (!first) return null;
  return (
    <Section
      title={words.policies}
      count={present.length}
      isEmpty={present.length === 0}
      actions={
        <MenuButton
          label={policyWords.addPolicy}
          icon={Plus}
          choices={kinds
            .filter((kind) => !present.includes(kind))
            .map((value) => ({
              value,
              label: kindWords.policyKinds[value],
              hint: policyWords.sentences[value],
              icon: policyKinds[value].icon,
            }))}
          onChoose={(kind) => give(policyKinds[kind].start())}
        />
      }
    >
      <Reading value={scopeFor}>
        <ItemList
          label={words.policies}
          startsFolded
          items={present.map((kind) => {
            const found = of(kind);
            const common = commonPart(found);
            // The compiler can't see that the form and the policy belong together.
            const Form = policyKinds[kind].Form as ComponentType<PolicyFormProps<PolicyKind>>;
            const { icon: Icon } = policyKinds[kind];
            const name = kindWords.policyKinds[kind];
            return {
              key: kind,
              name,
              summary: words.policyIn(found.filter((one) => one !== undefined).length, found.length),
              head: (
                <span className="flex items-center gap-1.5">
                  <Icon aria-hidden="true" size={14} className="shrink-0 text-quiet" />
                  <span className="truncate">{name}</span>
                </span>
              ),
              body: common ? (
                <Form
                  policy={common}
                  path={severalPath("invocations", ids, "policies", kind)}
                  errorCodes={errorCodesOf(project, first)}
                  output={scopesIn(project).outputOf(first)}
                  onChange={give}
                />
              ) : (
                <OfferedPolicies found={found} onGive={give} />
              ),
            };
          })}
          onRemove={(position) => setAll((policies) => policies.filter(({ kind }) => kind !== present[position]))}
        />
      </Reading>
    </Section>
  );
}
