import { fieldsDocument } from "./fields.data.ts";

/** Two services, channels and calls that differ in a part of what they have. */
export const severalDocument = {
  ...fieldsDocument,
  name: "Several",
  states: {
    ...fieldsDocument.states,
    draft: { ...fieldsDocument.states.draft, entry: [{ kind: "log", message: "'begun'" }] },
  },
  invocations: {
    paying: {
      state: "draft",
      order: 0,
      callee: { kind: "service", service: "pay" },
      policies: [{ kind: "attemptTimeout", ms: 2000 }],
    },
    refunding: { state: "draft", order: 1, callee: { kind: "service", service: "refund" } },
  },
  services: {
    pay: { ...fieldsDocument.services.pay, errors: [{ code: "DECLINED", class: "business", probability: 0.2 }] },
    refund: fieldsDocument.services.refund,
  },
  channels: {
    orders: { name: "Orders", delivery: "atLeastOnce", events: ["pay"] },
    stock: { name: "Stock", delivery: "atMostOnce" },
  },
} as const;
