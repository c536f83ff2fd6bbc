// What changes along with the code of a service's error: what asks which error it was, which errors are tried again or
// made good, and which are injected or answered. A code means something only where that service was called.

import { renameCompared } from "#expr/rename-compared.ts";
import { rewriteExpressions } from "../../expressions/rewrite-expressions.ts";
import type { Id } from "../../schema/common.ts";
import type { Invocation } from "../../schema/invocation.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Project } from "../../schema/project.ts";
import type { Scenario } from "../../schema/scenario.ts";
import type { Service } from "../../schema/service.ts";
import type { Patch } from "../support/change-records.ts";
import { changedRecords } from "../support/changed-records.ts";

interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** The one code that is another now; what was added, removed or moved renames nothing. */
export function renamedCode(before: Service["errors"] = [], after: Service["errors"] = []): Renamed | undefined {
  if (before.length !== after.length) return undefined;
  const changed = before.flatMap(({ code }, at) => (after[at]?.code === code ? [] : [at]));
  const [only] = changed;
  const [from, to] = only === undefined ? [] : [before[only]?.code, after[only]?.code];
  if (changed.length !== 1 || from === undefined || to === undefined) return undefined;
  return after.some(({ code }) => code === from) ? undefined : { from, to };
}

export function followErrorCode(project: Project, service: Id, { from, to }: Renamed): Patch {
  const calls = (invocation: Id) => {
    const callee = project.invocations[invocation]?.callee;
    return callee?.kind === "service" && callee.service === service;
  };
  const rewriting = { text: (text: string) => renameCompared(text, ["error", "code"], from, to) };
  const named = (code: string) => (code === from ? to : code);
  return {
    transitions: changedRecords(project, "transitions", (transition) =>
      transition.trigger.kind === "invocationError" && calls(transition.trigger.invocation)
        ? rewriteExpressions(transition, rewriting)
        : transition,
    ),
    invocations: changedRecords(project, "invocations", (invocation, id) => {
      if (!calls(id)) return invocation;
      const renamed = rewriteExpressions(invocation, rewriting);
      const policies = renamed.policies && listed(renamed.policies, (policy) => policyNaming(policy, named));
      return policies === renamed.policies ? renamed : ({ ...renamed, policies } as Invocation);
    }),
    scenarios: changedRecords(project, "scenarios", (scenario) => scenarioNaming(scenario, service, calls, named)),
  };
}

type Naming = (code: string) => string;

function policyNaming(policy: Policy, named: Naming): Policy {
  if (policy.kind === "fallback") return policy.on ? withCodes(policy, "on", named) : policy;
  if (policy.kind !== "retry") return policy;
  return withCodes(withCodes(policy, "retryOn", named), "noRetryOn", named);
}

function withCodes<Key extends string, Holder extends { readonly [At in Key]?: string[] | undefined }>(
  holder: Holder,
  key: Key,
  named: Naming,
): Holder {
  const codes = holder[key];
  const renamed = codes && listed(codes, named);
  return renamed === codes ? holder : { ...holder, [key]: renamed };
}

function scenarioNaming(scenario: Scenario, service: Id, calls: (id: Id) => boolean, named: Naming): Scenario {
  const faults =
    scenario.faults &&
    listed(scenario.faults, (fault) => {
      const { target, parameters } = fault;
      const isMeant =
        target.kind === "service"
          ? target.service === service
          : target.kind === "invocation" && calls(target.invocation);
      const code = parameters?.code;
      if (!isMeant || typeof code !== "string" || named(code) === code) return fault;
      return { ...fault, parameters: { ...parameters, code: named(code) } };
    });
  const answers =
    scenario.answers &&
    listed(scenario.answers, (answer) =>
      answer.error === undefined || !calls(answer.invocation) || named(answer.error) === answer.error
        ? answer
        : { ...answer, error: named(answer.error) },
    );
  if (faults === scenario.faults && answers === scenario.answers) return scenario;
  return { ...scenario, ...(faults && { faults }), ...(answers && { answers }) };
}

/** The very same list when nothing in it changed. */
function listed<Item>(items: Item[], change: (item: Item) => Item): Item[] {
  const changed = items.map(change);
  return changed.every((item, at) => item === items[at]) ? items : changed;
}
