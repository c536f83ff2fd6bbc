// What the order goes through: the good run, what usually breaks, the cure, and two things at once.

import type { Scenario } from "#model/schema/scenario.ts";
import {
  endsIn,
  fault,
  hours,
  ledgerClean,
  ledgerHas,
  minutes,
  neverIn,
  passesThrough,
  seconds,
  service,
  within,
} from "../../building/words.ts";

const input = { orderId: "o-1", amount: 49.9 };
const of = (machine: string) => ({ machine, seed: 1, input });

const declined = [fault("error", service("card"), undefined, { code: "declined", class: "business" })];
const refused = [fault("error", service("carrier"), undefined, { code: "addressUnknown", class: "permanent" })];

export const pipelineScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "Everything works",
    ...of("order"),
    events: [{ atMs: hours(52), event: "delivered" }],
    expectations: [endsIn("completed"), ledgerClean, ledgerHas("card", "committed", 1), neverIn("undoing")],
  },
  "stock-left-on-hold": {
    name: "A declined card leaves the stock on hold",
    description:
      "The card is declined after the stock was held. Nobody drew what happens then: the run stops with an error, and the hold stays for ever. See the ledger.",
    ...of("bare"),
    faults: declined,
    expectations: [endsIn("bare-charging-card"), ledgerHas("stock", "leftBehind", 1)],
  },
  "card-declined": {
    name: "A declined card gives the stock back",
    description: "The same fault, and a compensation: the hold is released, and the order ends as cancelled.",
    ...of("order"),
    faults: declined,
    expectations: [endsIn("cancelled"), ledgerHas("stock", "compensated", 1), ledgerClean],
  },
  "carrier-refuses": {
    name: "The carrier refuses",
    description: "The last step fails. First the money goes back, then the stock: in reverse.",
    ...of("order"),
    faults: refused,
    expectations: [
      endsIn("cancelled"),
      ledgerHas("card", "compensated", 1),
      ledgerHas("stock", "compensated", 1),
      ledgerClean,
    ],
  },
  "reply-lost-and-refund-down": {
    name: "The charge's reply is lost, and the refund is down",
    description:
      "Two things at once. The lost reply is harmless, because the charge is known by its key; but when the carrier refuses and the refund service is down, only a person can settle it.",
    ...of("order"),
    faults: [
      fault("responseLost", service("card"), 1),
      ...refused,
      fault("error", service("refund"), undefined, { code: "unavailable", class: "transient" }),
    ],
    events: [{ atMs: hours(20), event: "settled-by-hand" }],
    expectations: [
      passesThrough("needs-a-person"),
      endsIn("closed-by-hand"),
      ledgerHas("card", "compensationFailed", 1),
      ledgerHas("stock", "compensated", 1),
      ledgerHas("card", "doubled", 0),
    ],
  },
  "retry-overlaps": {
    name: "Charged again while the first charge is still under way",
    description:
      "The card service takes longer than the order waits. The second try overlaps with the first; its key tells the service that both are one.",
    ...of("order"),
    faults: [fault("latency", service("card"), 1, { ms: seconds(15) })],
    events: [{ atMs: hours(52), event: "delivered" }],
    expectations: [endsIn("completed"), ledgerHas("card", "committed", 1), ledgerHas("card", "doubled", 0)],
  },
  "card-down": {
    name: "The card service is down",
    description: "Three tries and no more; then what was done is undone, and the order comes to an end.",
    ...of("order"),
    faults: [fault("error", service("card"), undefined, { code: "unavailable", class: "transient" })],
    expectations: [
      endsIn("cancelled"),
      { kind: "maxAttempts", invocation: "charge", attempts: 3 },
      ledgerHas("stock", "compensated", 1),
      within(minutes(2)),
    ],
  },
  "sold-out": {
    name: "Nothing in stock",
    description: "The first step fails: there is nothing to undo, and the order still ends as cancelled.",
    ...of("order"),
    faults: [fault("error", service("stock"), undefined, { code: "soldOut", class: "business" })],
    expectations: [endsIn("cancelled"), ledgerClean, ledgerHas("card", "committed", 0)],
  },
  "parcel-returned": {
    name: "The parcel comes back",
    description: "Days after everything was done the customer sends it back: all three steps are undone.",
    ...of("order"),
    events: [{ atMs: hours(90), event: "returned" }],
    expectations: [endsIn("cancelled"), ledgerHas("carrier", "compensated", 1), ledgerClean],
  },
  "bare-good-run": {
    name: "Without compensation, on a good day",
    description: "As long as nothing fails, nobody misses the compensation.",
    ...of("bare"),
    expectations: [endsIn("bare-completed"), ledgerClean],
  },
};
