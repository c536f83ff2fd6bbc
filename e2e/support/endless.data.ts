// A machine that goes back and forth for ever, and looks at much each time.

const empty = {
  events: {},
  invocations: {},
  implementations: {},
  services: {},
  channels: {},
  notes: {},
  properties: {},
  experiments: {},
  layout: {},
};

export const endless = {
  ...empty,
  format: "faultline",
  version: "1.0",
  name: "Endless",
  machines: {
    ping: { name: "Ping", root: "root", context: [{ name: "count", type: "number", initial: "0" }] },
  },
  states: {
    root: { kind: "compound", name: "Ping", parent: null, order: 0, initial: "here" },
    here: { kind: "atomic", name: "Here", parent: "root", order: 0 },
    there: { kind: "atomic", name: "There", parent: "root", order: 1 },
  },
  transitions: {
    go: {
      source: "here",
      order: 0,
      trigger: { kind: "after", delay: "1" },
      targets: ["there"],
      guard: { kind: "expression", expression: "!'abcdefgh'.repeat(2000).includes('nowhere' + context.count)" },
      actions: [{ kind: "assign", values: { count: "context.count + 1" } }],
    },
    back: { source: "there", order: 0, trigger: { kind: "after", delay: "1" }, targets: ["here"] },
  },
  scenarios: {
    "for-ever": { name: "For ever", machine: "ping", seed: 1 },
  },
};
