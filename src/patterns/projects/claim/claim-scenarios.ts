import type { Scenario } from "#model/schema/scenario.ts";
import { endsIn, fault, hours, ledgerClean, ledgerHas, passesThrough, service } from "../../building/words.ts";

const days = (count: number) => hours(24 * count);
const of = (machine: string, claimId = "c-1") => ({ machine, seed: 1, input: { claimId, documents: 2 } });
const papers = (...atDays: number[]) => atDays.map((at) => ({ atMs: days(at), event: "document-received" }));
const settled = { atMs: days(60), event: "settled-by-hand" };
const down = (id: string) => fault("error", service(id), undefined, { code: "unavailable", class: "permanent" });
const answer = (invocation: string, isApproved: boolean) => [
  { atMs: days(3) + hours(1), invocation, output: { isApproved } },
];
const failing = (id: string) => ({
  faults: [down(id)],
  events: [...papers(1, 3), settled],
  expectations: [endsIn("closed-by-hand"), ledgerHas("payout", "committed", 0)],
});

export const claimScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "Papers, approval, payment",
    ...of("claim"),
    events: papers(1, 3),
    expectations: [endsIn("settled"), ledgerHas("payout", "committed", 1), ledgerClean],
  },
  "waits-for-ever": {
    name: "The reserve waits for ever",
    description: "The second paper never comes. A year later the claim still waits, and the money is still set aside.",
    ...of("bare-claim"),
    events: papers(1),
    untilMs: days(365),
    expectations: [endsIn("bare-collecting"), ledgerHas("reserve-money", "committed", 1)],
  },
  "never-answers": {
    name: "The customer never answers",
    description:
      "The same silence. After two weeks there is a reminder, after a month more the claim is closed and the money free.",
    ...of("claim"),
    events: papers(1),
    expectations: [
      passesThrough("reminded"),
      endsIn("closed"),
      ledgerHas("reserve-money", "compensated", 1),
      ledgerClean,
    ],
  },
  "reply-lost-and-withdrawn": {
    name: "The payout's reply is lost, and the customer withdraws",
    description:
      "Two things at once, and both too late to matter: the payout is known by its key, and there is nothing left to withdraw.",
    ...of("claim"),
    events: [...papers(1, 3), { atMs: days(8), event: "claim-withdrawn" }],
    faults: [fault("responseLost", service("payout"), 1)],
    expectations: [endsIn("settled"), ledgerHas("payout", "committed", 1), ledgerClean],
  },
  large: {
    name: "A large claim needs two",
    ...of("claim", "c-large"),
    events: papers(1, 3),
    expectations: [passesThrough("second-approval"), endsIn("settled"), ledgerClean],
  },
  "second-says-no": {
    name: "The manager says no",
    ...of("claim", "c-huge"),
    events: papers(1, 3),
    answers: answer("ask-adjuster", true),
    expectations: [passesThrough("second-approval"), endsIn("closed"), ledgerHas("reserve-money", "compensated", 1)],
  },
  "first-says-no": {
    name: "The adjuster says no",
    ...of("claim"),
    events: papers(1, 3),
    answers: answer("ask-adjuster", false),
    expectations: [endsIn("closed"), ledgerHas("payout", "committed", 0), ledgerClean],
  },
  withdrawn: {
    name: "Withdrawn",
    ...of("claim"),
    events: [...papers(1), { atMs: days(2), event: "claim-withdrawn" }],
    expectations: [endsIn("closed"), ledgerHas("reserve-money", "compensated", 1), ledgerClean],
  },
  "reserve-down": { name: "Nothing can be set aside", ...of("claim"), ...failing("reserve-money") },
  "assessor-down": { name: "The assessor is down", ...of("claim"), ...failing("assessor") },
  "payout-down": { name: "The payout is down", ...of("claim"), ...failing("payout") },
  "adjuster-gone": {
    name: "The adjuster has left the company",
    ...of("claim"),
    events: [...papers(1, 3), settled],
    answers: [{ atMs: days(3) + hours(1), invocation: "ask-adjuster", error: "unknownPerson" }],
    expectations: [endsIn("closed-by-hand")],
  },
  "manager-gone": {
    name: "The manager has left the company",
    ...of("claim", "c-large"),
    events: [...papers(1, 3), settled],
    faults: [down("manager")],
    expectations: [endsIn("closed-by-hand")],
  },
  "cannot-be-freed": {
    name: "Withdrawn, and the money can't be freed",
    ...of("claim"),
    events: [{ atMs: days(2), event: "claim-withdrawn" }, settled],
    faults: [down("free-money")],
    expectations: [endsIn("closed-by-hand"), ledgerHas("reserve-money", "compensationFailed", 1)],
  },
  "bare-good-run": {
    name: "Without deadlines, on a good day",
    ...of("bare-claim"),
    events: papers(1, 3),
    expectations: [endsIn("bare-complete"), ledgerClean],
  },
};
