// Every word the form of a transition shows or says, its trigger and its condition included.

import type { Guard } from "#model/schema/guard.ts";
import type { Trigger } from "#model/schema/transition.ts";

const triggerKinds: Readonly<Record<Trigger["kind"], { readonly title: string; readonly hint: string }>> = {
  event: {
    title: "An event comes",
    hint: "Taken when the machine receives this event.",
  },
  wildcard: {
    title: "Any event comes",
    hint: "Taken for every event that nothing more exact is waiting for.",
  },
  after: {
    title: "After a time",
    hint: "Taken when the state has been active that long.",
  },
  always: {
    title: "At once",
    hint: "Taken as soon as the condition holds, without an event.",
  },
  stateDone: {
    title: "States inside are done",
    hint: "Taken when the states inside have reached their end.",
  },
  invocationDone: {
    title: "A call succeeds",
    hint: "Taken when the call or machine has answered. May read output.",
  },
  invocationError: {
    title: "A call fails",
    hint: "Taken when the call or machine has failed. May read error.",
  },
};

const guardKinds: Readonly<Record<Guard["kind"], string>> = {
  expression: "Expression",
  and: "All of",
  or: "Any of",
  not: "Not",
  in: "In state",
  named: "Named guard",
};

export const words = {
  triggerKinds,
  guardKinds,
  details: "Details",
  transition: "Transition",
  when: "When",
  waitsFor: "Waits for",
  event: "Event",
  pattern: "Pattern",
  patternHint: "* for any event, payment.* for all that start with “payment.”",
  delay: "Delay",
  onlyIf: "Only if",
  condition: "Condition",
  conditions: "Conditions",
  conditionNumber: (number: number) => `Condition ${number}`,
  addCondition: "Add condition",
  alwaysTaken: "Always",
  goTo: "Go to",
  targets: "Target",
  addTarget: "Add another target",
  staysHere: "Stays where it is",
  noTargetHint: "Without a target only the actions run.",
  from: "From",
  reenter: "Re-enter",
  reenterHint: "Leaves and enters the source again, even where the target is inside it.",
  priority: "Priority",
  priorityHint: "The first one whose condition holds is taken.",
  priorityOf: (number: number, count: number, state: string) => `${number} of ${count} from ${state}`,
  state: "State",
} as const;
