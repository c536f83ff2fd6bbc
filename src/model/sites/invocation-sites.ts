// Expressions of invocations: the input of what is invoked, and those of its policies.

import { unknownType } from "#expr/type.ts";
import { entriesOf } from "../queries/entries-of.ts";
import { indexOf } from "../queries/project-index.ts";
import type { Callee } from "../schema/invocation.ts";
import type { Project } from "../schema/project.ts";
import { errorType, own } from "../scopes/scopes.ts";
import { addArguments, addSite, type Collector, type SiteHome } from "./collector.ts";

export function invocationSites(collector: Collector): void {
  const { project, scopes } = collector;
  const index = indexOf(project);
  for (const [id, invocation] of entriesOf(project.invocations)) {
    const { callee, input, policies, state } = invocation;
    const called = calledRecord(project, callee);
    const machine = index.machineOf(state);
    const about = { table: "invocations", id } as const;
    const onEntry: SiteHome = { about, machine, scopeFor: (text) => scopes.entering(state, text) };
    addArguments(collector, onEntry, ["invocations", id, "input"], input, "input", called?.input);
    const values = { input: called ? scopes.inputOf(called) : unknownType, context: scopes.contextOf(machine) };
    policies?.forEach((policy, position) => {
      const path = ["invocations", id, "policies", position];
      if (policy.kind === "idempotencyKey")
        addSite(collector, { about, machine, scopeFor: () => values }, [...path, "key"], policy.key, "key");
      if (policy.kind !== "fallback") return;
      const home: SiteHome = { about, machine, scopeFor: () => ({ ...values, error: errorType }) };
      addSite(collector, home, [...path, "output"], policy.output, "fallback", scopes.outputOf(invocation));
    });
  }
}

function calledRecord(project: Project, callee: Callee) {
  if (callee.kind === "service") return own(project.services, callee.service);
  return callee.kind === "machine" ? own(project.machines, callee.machine) : undefined;
}
