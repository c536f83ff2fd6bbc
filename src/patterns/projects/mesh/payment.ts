// The payment desk's side of one order. It remembers what it has seen: a second order is answered again and not charged
// again, and a cancellation that comes first is not forgotten.

import type { MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, publish, retry, seconds } from "../../building/words.ts";

const orderId = { orderId: "context.orderId" };
const taken = publish("payments", "payment-taken", orderId);
const undone = publish("payments", "payment-undone", orderId);
const policies = [retry(4), attemptTimeout(seconds(10)), knownBy("`pay-${context.orderId}`")];

export const payment: MachineSketch = {
  name: "Payment",
  about: "One for each order, found by its key: the memory of what was seen is the state it is in.",
  input: [
    { name: "orderId", type: "string" },
    { name: "amount", type: "number", optional: true },
  ],
  context: {
    orderId: ["string", "input.orderId"],
    amount: ["number", "input.amount ?? 0"],
    isCancelled: ["boolean", "false"],
  },
  states: {
    new: {
      on: {
        "order-placed": { to: "charging", assign: { amount: "event.amount" } },
        "order-cancelled": { to: "cancelled-first", actions: [undone] },
      },
    },
    charging: {
      invoke: {
        charge: {
          calls: "card",
          input: { orderId: "context.orderId", amount: "context.amount" },
          policies,
          done: [
            { to: "refunding", when: "context.isCancelled", about: "It was cancelled while the card was charged." },
            { to: "taken", actions: [taken] },
          ],
          failed: { to: "declined", actions: [publish("payments", "payment-refused", orderId)] },
        },
      },
      on: {
        "order-placed": { about: "The same order once more: it is being charged already." },
        "order-cancelled": { assign: { isCancelled: "true" } },
      },
    },
    taken: {
      on: {
        "order-placed": { actions: [taken], about: "The same order once more: answered again, not charged again." },
        "order-cancelled": "refunding",
      },
      after: { "24 * 60 * 60 * 1000": "forgotten" },
    },
    refunding: {
      invoke: {
        "pay-back": {
          calls: "refund",
          input: { orderId: "context.orderId" },
          policies,
          done: { to: "paid-back", actions: [undone] },
          failed: "needs-a-person-to-pay-back",
        },
      },
      on: { "order-cancelled": {} },
    },
    "cancelled-first": {
      on: { "order-placed": { about: "It was cancelled before it came: nothing is charged." } },
      after: { "24 * 60 * 60 * 1000": "forgotten" },
    },
    "paid-back": { on: { "order-cancelled": { actions: [undone] } }, after: { "24 * 60 * 60 * 1000": "forgotten" } },
    declined: {},
    "needs-a-person-to-pay-back": { tags: ["alert"], on: { "order-cancelled": {} } },
    forgotten: {
      kind: "final",
      about:
        "After a day nothing is remembered. What comes later is charged under the same key, which the card service knows.",
    },
  },
  notes: {
    "about-payment": {
      text: "An idempotent handler: take any event twice, and the second changes nothing. Compare “Delivered twice, charged once” with “Delivered twice, charged twice”.",
    },
  },
};
