// A source file as people write them: comments everywhere, code that no drawing can hold, a layout of its own.

export const checkoutSource = `// @ts-check
import { assign, setup, fromPromise, raise } from "xstate";
import { api } from "./api";

/**
 * Checkout of the web shop.
 */
interface Context { retries: number; orderId?: string; note: string }

const MAX_RETRIES = 3; // agreed with operations
const States = { cart: "cart", paying: "paying" } as const;

function isWeekend(date: Date) { return date.getDay() % 6 === 0; }

const audit = setup({}).createMachine({
  id: "audit",
  initial: "writing",
  states: { writing: { on: { "audit.done": "written" } }, written: { type: "final" } },
});

export const checkout = setup({
  types: {} as { context: Context; events: { type: "pay"; amount: number } | { type: "cancel" } },
  actors: {
    charge: fromPromise(async ({ input }: { input: { amount: number } }) => api.charge(input.amount)),
    audit,
  },
  actions: {
    // tells the shop floor
    notify: ({ context }) => { api.notify(context.orderId); },
  },
  guards: {
    mayRetry: ({ context }) => context.retries < MAX_RETRIES,
    isOpen: () => !isWeekend(new Date()),
  },
}).createMachine({
  id: "checkout",
  context: { retries: 0, note: "" },
  initial: States.cart,
  states: {
    [States.cart]: {
      on: {
        pay: [
          // only while the shop is open
          { guard: "isOpen", target: "paying" },
          { actions: [assign({ note: "closed" }), "notify"] },
        ],
      },
    },
    [States.paying]: {
      entry: ["notify", assign({ retries: ({ context }) => context.retries + 1 })], // counts
      invoke: {
        src: "charge",
        input: ({ event }) => ({ amount: event.amount }),
        onDone: { target: "watching", actions: assign({ orderId: ({ event }) => event.output.id }) },
        onError: [
          { guard: "mayRetry", target: "waiting" },
          { target: "failed" },
        ],
      },
      on: { cancel: { target: "#checkout.failed", actions: ({ event }) => api.log(event) } },
    },
    waiting: { after: { 1000: "paying" } },
    watching: {
      type: "parallel",
      states: {
        books: { invoke: { src: "audit" } },
        parcel: {
          initial: "packing",
          states: {
            packing: { on: { "parcel.*": { target: "sent", reenter: true } } },
            sent: { type: "final", entry: raise({ type: "cancel" }) },
            last: { type: "history", history: "deep" },
          },
        },
      },
      onDone: "done",
    },
    done: { type: "final" }, /* at last */
    failed: { type: "final", tags: ["bad"] },
  },
});

export default checkout;
`;
