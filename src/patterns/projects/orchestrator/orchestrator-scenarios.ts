// A request over days: the good run, crashes, a deployment in the middle, the impatient, the withdrawn, the forgotten, and a
// slow store.

import type { Fault } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import {
  endsIn,
  fault,
  hours,
  ledgerClean,
  ledgerHas,
  machine,
  neverIn,
  passesThrough,
  seconds,
  service,
  within,
} from "../../building/words.ts";

const everyStep: Scenario["store"] = { persist: { kind: "everyTransition" }, latency: { kind: "constant", ms: 5 } };
const of = (id: string, amount = 800) => ({
  machine: id,
  seed: 1,
  input: { requestId: "r-1", amount, costCentre: "cc-7" },
  store: everyStep,
});

/** A request that began under version 1 waits for the manager when version 2 is deployed: a restart, after which the state
 * has no cost centre in it. */
const deployedMeanwhile = (id: string) => ({
  ...of(id),
  input: { requestId: "r-1", amount: 800, version: 1 },
  faults: [
    fault("orchestratorCrash", machine(id), id === "request" ? 2 : 1, { point: "afterSave", restartMs: seconds(30) }),
    fault("versionSkew", machine(id), 1, { field: "costCentre" }),
  ],
});

/** The crash comes when the answer of the bank is there, and not yet saved. */
function crashAfterPayment(invocation: string): Fault[] {
  return [fault("orchestratorCrash", { kind: "invocation", invocation }, 1, { point: "beforeSave" })];
}

const noAnswer = [fault("humanDelay", service("manager"), undefined, { noShow: 1 })];
const down = fault("error", service("bank"), undefined, { code: "unavailable", class: "transient" });

export const orchestratorScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "Asked, approved, paid",
    ...of("request"),
    expectations: [endsIn("paid"), ledgerHas("bank", "committed", 1), ledgerClean],
  },
  "paid-twice": {
    name: "Paid twice after a crash",
    description:
      "The bank has paid, and the orchestrator crashes before it can note that. After the restart it calls the bank once more: see the ledger.",
    ...of("bare-request"),
    faults: crashAfterPayment("bare-pay"),
    expectations: [endsIn("bare-paid"), ledgerHas("bank", "doubled", 1)],
  },
  "crash-after-payment": {
    name: "A crash between the payment and its note",
    description: "The same crash. The second call carries the same key, and the bank answers what it answered before.",
    ...of("request"),
    faults: crashAfterPayment("pay"),
    expectations: [endsIn("paid"), ledgerHas("bank", "committed", 1), ledgerClean],
  },
  "stranded-by-the-deployment": {
    name: "Stranded by the deployment",
    description:
      "While the manager thinks, version 2 is deployed, which wants a cost centre. A request from before has none: it is approved, and turned down all the same.",
    ...deployedMeanwhile("bare-request"),
    expectations: [endsIn("bare-rejected"), ledgerHas("bank", "committed", 0)],
  },
  "begun-before-the-deployment": {
    name: "Begun before the deployment",
    description: "The same deployment. The version in its state leads the request to the handler that it began under.",
    ...deployedMeanwhile("request"),
    expectations: [
      endsIn("paid"),
      passesThrough("handling"),
      neverIn("budgeting"),
      ledgerHas("bank", "committed", 1),
      ledgerClean,
    ],
  },
  "rolled-back-deployment": {
    name: "From a version that was rolled back",
    description: "Its state says version 3, which this design does not know: a person looks at it, instead of a guess.",
    ...of("request"),
    input: { requestId: "r-1", amount: 800, costCentre: "cc-7", version: 3 },
    events: [{ atMs: hours(200), event: "settled-by-hand" }],
    expectations: [passesThrough("needs-a-person"), endsIn("closed-by-hand"), ledgerHas("bank", "committed", 0)],
  },
  "no-cost-centre": {
    name: "Nobody pays for it",
    ...of("request"),
    input: { requestId: "r-1", amount: 800 },
    expectations: [passesThrough("budgeting"), endsIn("rejected"), ledgerHas("bank", "committed", 0)],
  },
  "budgets-down": {
    name: "The budgets are down",
    ...of("request"),
    faults: [fault("error", service("budgets"), undefined, { code: "unavailable", class: "transient" })],
    events: [{ atMs: hours(200), event: "settled-by-hand" }],
    expectations: [endsIn("closed-by-hand"), ledgerHas("bank", "committed", 0)],
  },
  "submitted-twice": {
    name: "Submitted twice, and the store is slow",
    description:
      "Two things at once: an impatient click starts the same request again, and every save takes two seconds.",
    ...of("request"),
    faults: [
      fault("duplicateStart", machine("request"), 1, { spacingMs: 400 }),
      fault("stateStoreFail", { kind: "store" }, undefined, { operation: "write", how: "latency", ms: seconds(2) }),
    ],
    expectations: [endsIn("paid"), ledgerHas("bank", "committed", 1), ledgerClean],
  },
  "by-a-timer": {
    name: "Submitted by a timer, and its message comes twice",
    description: "The second message finds the request that the first one started.",
    ...of("standing-order", 120),
    faults: [fault("duplicateDelivery", { kind: "channel", channel: "inbox" }, 1, { spacingMs: seconds(30) })],
    expectations: [endsIn("standing-submitted"), endsIn("paid"), ledgerHas("bank", "committed", 1), ledgerClean],
  },
  "without-a-store": {
    name: "A crash with nothing saved",
    description:
      "Nothing is kept but what is in memory. The manager has approved, the bank is about to pay, and everything begins again: the manager is asked a second time.",
    ...of("request"),
    store: { persist: { kind: "never" } },
    answers: [{ atMs: hours(1), invocation: "approve", output: { isApproved: true } }],
    faults: crashAfterPayment("pay"),
    expectations: [endsIn("paid"), ledgerHas("bank", "committed", 1), within(hours(100))],
  },
  "conflict-in-store": {
    name: "Somebody else saved first",
    description:
      "Optimistic locking: the store refuses a step that is based on an old version, and the step is done again.",
    ...of("request"),
    faults: [fault("stateStoreFail", { kind: "store" }, 2, { operation: "write", how: "conflict" })],
    expectations: [endsIn("paid"), ledgerHas("bank", "committed", 1), ledgerClean],
  },
  "not-complete": {
    name: "The request is not complete",
    ...of("request", 0),
    expectations: [endsIn("rejected"), ledgerHas("bank", "committed", 0)],
  },
  "too-much": {
    name: "The manager says no",
    ...of("request", 20_000),
    expectations: [endsIn("rejected"), ledgerHas("bank", "committed", 0)],
  },
  "nobody-answers": {
    name: "Nobody answers for twelve days",
    ...of("request"),
    faults: noAnswer,
    expectations: [passesThrough("escalated"), endsIn("rejected"), ledgerClean],
  },
  withdrawn: {
    name: "Withdrawn while the manager thinks",
    ...of("request"),
    events: [{ atMs: hours(1), event: "withdrawn" }],
    expectations: [endsIn("withdrawn-in-time"), ledgerHas("bank", "committed", 0)],
  },
  "withdrawn-too-late": {
    name: "Withdrawn while the bank pays",
    description: "Two events at once: the answer of the bank and the withdrawal. One of them is too late.",
    ...of("request"),
    answers: [{ atMs: hours(1), invocation: "approve", output: { isApproved: true } }],
    faults: [fault("latency", service("bank"), undefined, { ms: seconds(20) })],
    events: [{ atMs: hours(1) + seconds(5), event: "withdrawn" }],
    expectations: [endsIn("paid"), ledgerHas("bank", "committed", 1)],
  },
  "check-down": {
    name: "The policy check is down",
    ...of("request"),
    faults: [fault("error", service("policy-check"), undefined, { code: "unavailable", class: "transient" })],
    events: [{ atMs: hours(8), event: "settled-by-hand" }],
    expectations: [endsIn("closed-by-hand"), ledgerClean],
  },
  "manager-gone": {
    name: "The manager has left the company",
    ...of("request"),
    answers: [{ atMs: hours(1), invocation: "approve", error: "unknownPerson" }],
    events: [{ atMs: hours(8), event: "settled-by-hand" }],
    expectations: [endsIn("closed-by-hand"), ledgerClean],
  },
  "bank-down": {
    name: "The bank is down",
    ...of("request"),
    faults: [down],
    events: [{ atMs: hours(200), event: "settled-by-hand" }],
    expectations: [endsIn("closed-by-hand"), ledgerHas("bank", "committed", 0)],
  },
  "bank-down-for-a-week": {
    name: "The bank is down for a week, and then it goes on",
    description:
      "A person waits until the bank is up and lets it try again. It goes on at the payment: nobody is asked a second time.",
    ...of("request"),
    faults: [{ ...down, trigger: { kind: "window", fromMs: 0, toMs: hours(7 * 24) } }],
    events: [{ atMs: hours(8 * 24), event: "tried-again" }],
    expectations: [
      passesThrough("needs-a-person"),
      endsIn("paid"),
      ledgerHas("bank", "committed", 1),
      { kind: "maxAttempts", invocation: "approve", attempts: 1 },
    ],
  },
};
