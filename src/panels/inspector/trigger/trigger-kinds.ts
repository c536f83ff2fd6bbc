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
    Form: EventForm,
    start: (project) => {
      const event = Object.keys(project.events)[0];
      return event === undefined ? undefined : { kind: "event", event };
    },
  },
  wildcard: {
    Form: WildcardForm,
    start: () => ({ kind: "wildcard", pattern: "*" }),
  },
  after: {
    Form: AfterForm,
    start: () => ({ kind: "after", delay: "1000" }),
  },
  always: {
    Form: undefined,
    start: () => ({ kind: "always" }),
  },
  stateDone: {
    Form: undefined,
    start: () => ({ kind: "stateDone" }),
  },
  invocationDone: {
    Form: InvocationForm,
    start: (project, { source }) => {
      const invocation = firstInvocation(project, source);
      return invocation === undefined ? undefined : { kind: "invocationDone", invocation };
    },
  },
  invocationError: {
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
