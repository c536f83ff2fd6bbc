// Cases wait for a person, and are paid then by a service that can be kept away from by a breaker.

export const desk = {
  format: "faultline",
  version: "1.0",
  name: "Desk",
  machines: {
    desk: {
      name: "Desk",
      root: "root",
      input: [{ name: "caseId", type: "string", example: "case-7" }],
      context: [
        { name: "caseId", type: "string", initial: "input.caseId" },
        { name: "verdict", type: "string | undefined" },
      ],
    },
  },
  states: {
    root: { kind: "compound", name: "Desk", parent: null, order: 0, initial: "asking" },
    asking: { kind: "atomic", name: "Asking", parent: "root", order: 0 },
    paying: { kind: "atomic", name: "Paying", parent: "root", order: 1 },
    paid: { kind: "final", name: "Paid", parent: "root", order: 2 },
    refused: { kind: "final", name: "Refused", parent: "root", order: 3 },
  },
  transitions: {
    yes: {
      source: "asking",
      order: 0,
      trigger: { kind: "invocationDone", invocation: "ask" },
      targets: ["paying"],
      actions: [{ kind: "assign", values: { verdict: "output" } }],
    },
    no: { source: "asking", order: 1, trigger: { kind: "invocationError", invocation: "ask" }, targets: ["refused"] },
    done: { source: "paying", order: 0, trigger: { kind: "invocationDone", invocation: "pay" }, targets: ["paid"] },
    failed: {
      source: "paying",
      order: 1,
      trigger: { kind: "invocationError", invocation: "pay" },
      targets: ["refused"],
    },
    late: { source: "asking", order: 2, trigger: { kind: "after", delay: "7 * 86400000" }, targets: ["refused"] },
  },
  events: {},
  invocations: {
    ask: { state: "asking", order: 0, callee: { kind: "service", service: "reviewer" } },
    pay: {
      state: "paying",
      order: 0,
      callee: { kind: "service", service: "bank" },
      policies: [
        { kind: "retry", maxAttempts: 3, initialDelayMs: 1000, backoff: "constant" },
        {
          kind: "circuitBreaker",
          window: { kind: "calls", calls: 2 },
          failureRate: 50,
          minimumCalls: 1,
          openMs: 500,
          halfOpenCalls: 1,
        },
      ],
    },
  },
  implementations: {},
  services: {
    reviewer: {
      name: "Reviewer",
      kind: "human",
      sample: "'fine'",
      errors: [{ code: "unknownPerson", class: "business", probability: 0 }],
    },
    bank: { name: "Bank", kind: "call", latency: { kind: "constant", ms: 200 }, effect: {} },
  },
  channels: {},
  notes: {},
  properties: {},
  experiments: {},
  layout: {},
  scenarios: {
    two: { name: "Two cases", machine: "desk", seed: 1, instances: 2, input: { caseId: "case-7" } },
    ill: {
      name: "The bank is ill",
      machine: "desk",
      seed: 1,
      input: { caseId: "case-8" },
      answers: [{ invocation: "ask", atMs: 1000, output: "fine" }],
      faults: [{ kind: "error", target: { kind: "service", service: "bank" }, trigger: { kind: "nth", n: 1 } }],
    },
  },
};
