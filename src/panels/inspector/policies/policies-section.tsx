// The policies of an invocation as the stack they are.

import { Plus } from "lucide-react";
import { type ComponentType, useContext, useMemo } from "react";
import { identifyingKey } from "#model/queries/identifying-key.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import { renumberDrafts } from "#stores/drafts-store.ts";
import { perform } from "#stores/project-store.ts";
import { afterInserting } from "#stores/renumbered-drafts.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { Section } from "#ui/section.tsx";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/policies.ts";
import { attempt } from "../fields/attempt.ts";
import { FormList } from "../fields/form-list.tsx";
import { placeOf } from "../fields/place.ts";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { GoToPlace } from "../go-to.ts";
import { useProject } from "../use-project.ts";
import { errorCodesOf } from "./error-codes-of.ts";
import type { PolicyFormProps } from "./policy-form.ts";
import { policyKinds } from "./policy-kinds.ts";
import { policySummary } from "./policy-summary.ts";
import { scopeOfPolicies } from "./scope-of-policies.ts";
import { withPolicy } from "./with-policy.ts";

export function PoliciesSection({ id, invocation }: { readonly id: Id; readonly invocation: Invocation }) {
  const project = useProject();
  const goTo = useContext(GoToPlace);
  const { policies = [] } = invocation;
  const path = ["invocations", id, "policies"];
  const scopeFor = useMemo(() => {
    const scope = scopeOfPolicies(project, invocation);
    return () => scope;
  }, [project, invocation]);
  const set = (next: readonly Policy[]) => attempt("setPolicies", { invocation: id, policies: next });
  const absent = (Object.keys(policyKinds) as PolicyKind[]).filter(
    (kind) => !policies.some((one) => one.kind === kind),
  );
  const output = scopesIn(project).outputOf(invocation);
  const errorCodes = errorCodesOf(project, invocation);
  return (
    <Section
      title={words.policies}
      place={placeOf(path)}
      count={policies.length}
      isEmpty={policies.length === 0}
      actions={
        <MenuButton
          label={words.addPolicy}
          icon={Plus}
          choices={absent.map((value) => ({
            value,
            label: kindWords.policyKinds[value],
            hint: words.sentences[value],
            icon: policyKinds[value].icon,
          }))}
          onChoose={(kind) => {
            const next = withPolicy(policies, policyKinds[kind].start(identifyingKey(project, invocation)));
            perform("setPolicies", { invocation: id, policies: next });
            const position = next.findIndex((one) => one.kind === kind);
            renumberDrafts(placeOf(path), afterInserting(position));
            goTo([...path, position]);
          }}
        />
      }
    >
      {policies.length > 1 && <p className="text-xs text-quiet">{words.outermostFirst}</p>}
      <Reading value={scopeFor}>
        <FormList
          path={path}
          label={words.policies}
          startsFolded
          items={policies.map((policy, position) => {
            const { icon: Icon } = policyKinds[policy.kind];
            // The compiler can't see that the form and the policy belong together.
            const Form = policyKinds[policy.kind].Form as ComponentType<PolicyFormProps<PolicyKind>>;
            const name = kindWords.policyKinds[policy.kind];
            return {
              key: policy.kind,
              name,
              summary: policySummary(policy),
              head: (
                <span className="flex items-center gap-1.5">
                  <Icon aria-hidden="true" size={14} className="shrink-0 text-quiet" />
                  <span className="truncate">{name}</span>
                </span>
              ),
              body: (
                <>
                  <p className="text-xs text-quiet">{words.sentences[policy.kind]}</p>
                  <Form
                    policy={policy}
                    path={[...path, position]}
                    errorCodes={errorCodes}
                    output={output}
                    onChange={(next) => set(policies.map((one, at) => (at === position ? next : one)))}
                  />
                </>
              ),
            };
          })}
          onMove={(from, to) => {
            const others = policies.filter((_, at) => at !== from);
            set([...others.slice(0, to), ...policies.slice(from, from + 1), ...others.slice(to)]);
          }}
          onRemove={(position) => set(policies.filter((_, at) => at !== position))}
        />
      </Reading>
    </Section>
  );
}
