// Every kind of trigger with its form. A kind without one does not compile.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { AfterForm } from "./after-form.tsx";
import { EventForm } from "./event-form.tsx";
import { InvocationForm } from "./invocation-form.tsx";
import type { TriggerKind, TriggerKindEntry } from "./trigger-form.ts";
import { WildcardForm } from "./wildcard-form.tsx";

export const triggerKinds: { readonly [Kind in TriggerKind]: TriggerKindEntry<Kind> } = {
  event: {
    title: "An event comes",
    hint: "Taken when the machine receives this event.",
    Form: EventForm,
    start: (project) => {
      const event = Object.keys(project.events)[0];
      return event === undefined ? undefined : { kind: "event", event };
    },
  },
  wildcard: {
    title: "Any event comes",
    hint: "Taken for every event that nothing more exact is waiting for.",
    Form: WildcardForm,
    start: () => ({ kind: "wildcard", pattern: "*" }),
  },
  after: {
    title: "After a time",
    hint: "Taken when the state has been active that long.",
    Form: AfterForm,
    start: () => ({ kind: "after", delay: "1000" }),
  },
  always: {
    title: "At once",
    hint: "Taken as soon as the condition holds, without an event.",
    Form: undefined,
    start: () => ({ kind: "always" }),
  },
  stateDone: {
    title: "States inside are done",
    hint: "Taken when the states inside have reached their end.",
    Form: undefined,
    start: () => ({ kind: "stateDone" }),
  },
  invocationDone: {
    title: "An invocation succeeds",
    hint: "Taken when the call or machine has answered. May read output.",
    Form: InvocationForm,
    start: (project, { source }) => {
      const invocation = firstInvocation(project, source);
      return invocation === undefined ? undefined : { kind: "invocationDone", invocation };
    },
  },
  invocationError: {
    title: "An invocation fails",
    hint: "Taken when the call or machine has failed. May read error.",
    Form: InvocationForm,
    start: (project, { source }) => {
      const invocation = firstInvocation(project, source);
      return invocation === undefined ? undefined : { kind: "invocationError", invocation };
    },
  },
};

function firstInvocation(project: Project, state: Id): Id | undefined {
  return indexOf(project).invocationsOf(state)[0]?.id;
}
