// What happens to messages: twice, late, overtaken, lost, unreadable; and to the machines that read them.

import type { Fault } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import {
  channel,
  endsIn,
  fault,
  hours,
  ledgerClean,
  ledgerHas,
  minutes,
  passesThrough,
  seconds,
  service,
} from "../../building/words.ts";

const input = { orderId: "o-1", amount: 49.9 };
const of = (machine: string) => ({ machine, seed: 1, input, untilMs: minutes(10) });
const cancelledAt = (atMs: number) => ({ events: [{ atMs, event: "customer-cancels" }] });
const twice = (id: string) => fault("duplicateDelivery", channel(id), 1, { spacingMs: seconds(15) });
const ofEvent = (kind: Fault["kind"], event: string, parameters?: Fault["parameters"]): Fault => ({
  kind,
  target: { kind: "event", event },
  trigger: { kind: "always" },
  ...(parameters ? { parameters } : {}),
});
const unknownArticle = fault("error", service("parcels"), undefined, { code: "unknownArticle", class: "permanent" });

export const meshScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "Ordered, paid and sent",
    ...of("shop"),
    expectations: [
      endsIn("completed"),
      ledgerHas("card", "committed", 1),
      ledgerHas("parcels", "committed", 1),
      ledgerClean,
    ],
  },
  "charged-twice": {
    name: "Delivered twice, charged twice",
    description:
      "The channel delivers the order twice, as it may. The handler has no memory, and charges twice: see the ledger.",
    ...of("bare-shop"),
    faults: [twice("bare-orders")],
    expectations: [endsIn("bare-charged"), ledgerHas("card", "doubled", 1)],
  },
  "delivered-twice": {
    name: "Delivered twice, charged once",
    description:
      "The same fault. The second message finds the payment that the first one started, and changes nothing.",
    ...of("shop"),
    faults: [twice("orders")],
    expectations: [endsIn("completed"), ledgerHas("card", "committed", 1), ledgerClean],
  },
  "redelivered-after-the-work": {
    name: "The warehouse and the payment die after their work",
    description: "Both did what they should, and died before they could say so. Their messages come again.",
    ...of("shop"),
    untilMs: hours(1),
    faults: [
      fault("consumerKill", channel("orders"), 1, { when: "after", redeliverMs: seconds(20) }),
      fault("consumerKill", channel("payments"), 1, { when: "after", redeliverMs: seconds(20) }),
    ],
    expectations: [endsIn("completed"), ledgerHas("card", "committed", 1), ledgerClean],
  },
  "order-lost": {
    name: "The order is lost on its way",
    description: "No news come. The shop says it again, and this time it is heard.",
    ...of("shop"),
    faults: [fault("dropEvent", channel("orders"), 1)],
    expectations: [endsIn("completed"), ledgerHas("card", "committed", 1), ledgerClean],
  },
  "answer-lost": {
    name: "The answer is lost on its way",
    description:
      "The card is charged, and the shop does not hear of it. It orders again, and only the answer is repeated.",
    ...of("shop"),
    faults: [fault("dropEvent", channel("payments"), 1)],
    expectations: [endsIn("completed"), ledgerHas("card", "committed", 1), ledgerClean],
  },
  "nothing-arrives": {
    name: "Nothing arrives at all",
    ...of("shop"),
    faults: [fault("dropEvent", channel("orders"))],
    expectations: [endsIn("needs-a-person"), ledgerHas("card", "committed", 0)],
  },
  "poison-message": {
    name: "A message that nobody can read",
    description:
      "The warehouse fails on it each time. After five times it goes to the dead letters, where somebody is told.",
    ...of("shop"),
    faults: [unknownArticle],
    expectations: [endsIn("paid"), passesThrough("desk-told-somebody"), ledgerHas("parcels", "committed", 0)],
  },
  "cancelled-after-payment": {
    name: "Cancelled after the payment",
    description: "An undo event: the payment desk hears that the order is cancelled, and pays back.",
    ...of("shop"),
    faults: [unknownArticle],
    ...cancelledAt(seconds(20)),
    expectations: [endsIn("cancelled"), ledgerHas("refund", "committed", 1)],
  },
  "cancelled-while-charging": {
    name: "Cancelled while the card is charged",
    ...of("shop"),
    untilMs: hours(25),
    faults: [fault("latency", service("card"), 1, { ms: seconds(5) })],
    ...cancelledAt(seconds(2)),
    expectations: [endsIn("cancelled"), ledgerHas("card", "committed", 1), ledgerHas("refund", "committed", 1)],
  },
  "cancellation-overtakes": {
    name: "The cancellation overtakes the order",
    description: "Two things at once: the order is slow, the cancellation is quick. Nothing is charged.",
    ...of("shop"),
    untilMs: hours(25),
    faults: [fault("reorder", channel("orders"), 1, { windowMs: seconds(20) })],
    ...cancelledAt(seconds(1)),
    expectations: [endsIn("cancelled"), passesThrough("cancelled-first"), ledgerHas("card", "committed", 0)],
  },
  "retry-overtakes": {
    name: "The retry overtakes the first try",
    description:
      "The first order is slow, so the shop says it again; that one is charged and cancelled. When the first comes at last, nothing is charged any more.",
    ...of("shop"),
    faults: [unknownArticle, fault("delayDelivery", channel("orders"), 1, { ms: minutes(1) })],
    ...cancelledAt(seconds(45)),
    expectations: [endsIn("cancelled"), ledgerHas("card", "committed", 1), ledgerHas("refund", "committed", 1)],
  },
  declined: {
    name: "The card is declined",
    ...of("shop"),
    faults: [fault("error", service("card"), undefined, { code: "declined", class: "business" })],
    expectations: [endsIn("refused"), ledgerHas("parcels", "committed", 0), ledgerClean],
  },
  "everything-twice": {
    name: "Every message comes twice at once",
    ...of("shop"),
    faults: [
      fault("latency", service("card"), 1, { ms: seconds(2) }),
      fault("duplicateDelivery", channel("orders"), undefined, { spacingMs: 100 }),
      fault("duplicateDelivery", channel("payments"), undefined, { spacingMs: 100 }),
    ],
    expectations: [endsIn("completed"), ledgerHas("card", "committed", 1), ledgerHas("parcels", "committed", 1)],
  },
  "again-after-a-day": {
    name: "The order comes again after a day",
    description:
      "The payment desk has forgotten the order by then, and charges once more; but under the same key, and the card service knows that it was paid.",
    ...of("shop"),
    untilMs: hours(50),
    faults: [fault("duplicateDelivery", channel("orders"), 1, { spacingMs: hours(25) })],
    expectations: [passesThrough("forgotten"), ledgerHas("card", "committed", 1), ledgerHas("card", "doubled", 0)],
  },
  "answer-late": {
    name: "Cancelled before the answer is heard",
    ...of("shop"),
    faults: [fault("delayDelivery", channel("payments"), 1, { ms: seconds(10) })],
    ...cancelledAt(seconds(5)),
    expectations: [endsIn("cancelled"), ledgerHas("refund", "committed", 1)],
  },
  "cancellation-lost": {
    name: "The cancellation never arrives",
    description: "Said three times, heard never: a person has to see to the money that was taken.",
    ...of("shop"),
    faults: [ofEvent("dropEvent", "order-cancelled")],
    ...cancelledAt(10),
    expectations: [endsIn("needs-a-person"), ledgerHas("card", "committed", 1), ledgerHas("refund", "committed", 0)],
  },
  "cancelled-many-times": {
    name: "The cancellation comes again and again",
    ...of("shop"),
    faults: [
      unknownArticle,
      ofEvent("duplicateDelivery", "order-cancelled", { spacingMs: 100 }),
      ofEvent("duplicateDelivery", "order-cancelled", { spacingMs: seconds(20) }),
    ],
    ...cancelledAt(seconds(20)),
    expectations: [endsIn("cancelled"), ledgerHas("refund", "committed", 1), ledgerClean],
  },
  "refund-refused": {
    name: "The money can't be paid back",
    ...of("shop"),
    faults: [unknownArticle, fault("error", service("refund"), undefined, { code: "cardExpired", class: "permanent" })],
    ...cancelledAt(seconds(20)),
    expectations: [endsIn("needs-a-person"), passesThrough("needs-a-person-to-pay-back")],
  },
};
