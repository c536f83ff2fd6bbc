// Every kind of expectation with its form. A kind without one does not compile.

import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { AttemptsForm } from "./attempts-form.tsx";
import type { ExpectationKind, ExpectationKindEntry } from "./expectation-form.ts";
import { HoldsForm } from "./holds-form.tsx";
import { LedgerForm } from "./ledger-form.tsx";
import { StateForm } from "./state-form.tsx";
import { WithinForm } from "./within-form.tsx";

export const expectationKinds: { readonly [Kind in ExpectationKind]: ExpectationKindEntry<Kind> } = {
  endsIn: { Form: StateForm, start: (project, machine) => stateEntry("endsIn", finalState(project, machine)) },
  passesThrough: {
    Form: StateForm,
    start: (project, machine) => stateEntry("passesThrough", anyState(project, machine)),
  },
  neverIn: { Form: StateForm, start: (project, machine) => stateEntry("neverIn", anyState(project, machine)) },
  holds: { Form: HoldsForm, start: () => ({ kind: "holds", expression: "true" }) },
  ledgerClean: { Form: undefined, start: () => ({ kind: "ledgerClean" }) },
  ledgerHas: {
    Form: LedgerForm,
    start: (project) => {
      const services = Object.entries(project.services);
      const [first] = services.find(([, { effect }]) => effect !== undefined) ?? services[0] ?? [];
      return first === undefined ? undefined : { kind: "ledgerHas", service: first, status: "committed", times: 1 };
    },
  },
  within: { Form: WithinForm, start: () => ({ kind: "within", ms: 60_000 }) },
  maxAttempts: {
    Form: AttemptsForm,
    start: (project, machine) => {
      const index = indexOf(project);
      const invocation = Object.entries(project.invocations).find(
        ([, { state }]) => index.machineOf(state) === machine,
      );
      return invocation && { kind: "maxAttempts", invocation: invocation[0], attempts: 3 };
    },
  },
};

function stateEntry<Kind extends "endsIn" | "passesThrough" | "neverIn">(kind: Kind, state: Id | undefined) {
  return state === undefined ? undefined : { kind, state };
}

function statesOf(project: Project, machine: Id): Id[] {
  const root = project.machines[machine]?.root;
  return root === undefined ? [] : descendantsOf(project, root);
}

function anyState(project: Project, machine: Id): Id | undefined {
  return statesOf(project, machine)[0];
}

function finalState(project: Project, machine: Id): Id | undefined {
  const states = statesOf(project, machine);
  return states.find((state) => project.states[state]?.kind === "final") ?? states[0];
}
