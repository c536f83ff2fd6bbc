/** A small document with a field of each kind to type something wrong into. */
export const fieldsDocument = {
  format: "faultline",
  version: "1.0",
  name: "Fields",
  machines: {
    order: {
      name: "Order",
      root: "root",
      context: [
        { name: "amount", type: "number", initial: "0" },
        { name: "method", type: "'card' | 'cash'", initial: "'card'" },
      ],
    },
  },
  states: {
    root: { kind: "compound", name: "Order", parent: null, order: 0, initial: "draft" },
    draft: { kind: "atomic", name: "Draft", parent: "root", order: 0 },
    busy: { kind: "compound", name: "Busy", parent: "root", order: 1, initial: "one" },
    one: { kind: "atomic", name: "One", parent: "busy", order: 0 },
    done: { kind: "final", name: "Done", parent: "root", order: 2 },
  },
  transitions: {
    paid: {
      source: "draft",
      order: 0,
      trigger: { kind: "event", event: "pay" },
      targets: ["busy"],
      guard: { kind: "expression", expression: "event.sum > 1" },
      actions: [{ kind: "assign", values: { amount: "event.sum" } }],
    },
    stopped: { source: "draft", order: 1, trigger: { kind: "event", event: "stop" }, targets: ["done"] },
    left: { source: "busy", order: 0, trigger: { kind: "after", delay: "5000" }, targets: ["done"] },
  },
  invocations: {},
  events: { pay: { name: "pay", payload: [{ name: "sum", type: "number" }] }, stop: { name: "stop" } },
  implementations: {},
  services: {
    pay: {
      name: "Pay",
      kind: "call",
      input: [
        { name: "amount", type: "number" },
        { name: "method", type: "string" },
      ],
      output: "{ id: string }",
      sample: "{ id: 'x' }",
      latency: { kind: "logNormal", medianMs: 100, p99Ms: 500 },
    },
    refund: { name: "Refund", kind: "call" },
  },
  channels: {},
  notes: {},
  scenarios: {},
  properties: {},
  experiments: {},
  layout: { states: {}, transitions: {}, notes: {} },
} as const;
