// A shop with two regions, a closed state, and a transition into both regions.

const tables = { invocations: {}, implementations: {}, services: {}, channels: {}, notes: {} };
const event = (name: string) => ({ kind: "event", event: name });

export const shop = {
  format: "faultline",
  version: "1.0",
  name: "Shop",
  machines: { shop: { name: "Shop", root: "root" }, other: { name: "Other", root: "other-root" } },
  states: {
    root: { kind: "compound", name: "Shop", parent: null, order: 0, initial: "draft" },
    draft: { kind: "atomic", name: "Draft", parent: "root", order: 0 },
    both: { kind: "parallel", name: "Both", parent: "root", order: 1 },
    goods: { kind: "compound", name: "Goods", parent: "both", order: 0, initial: "packing" },
    packing: { kind: "atomic", name: "Packing", parent: "goods", order: 0 },
    sending: { kind: "atomic", name: "Sending", parent: "goods", order: 1 },
    money: { kind: "compound", name: "Money", parent: "both", order: 1, initial: "paying" },
    paying: { kind: "atomic", name: "Paying", parent: "money", order: 0 },
    paid: { kind: "atomic", name: "Paid", parent: "money", order: 1 },
    closed: { kind: "compound", name: "Closed", parent: "root", order: 2, initial: "first" },
    first: { kind: "atomic", name: "First", parent: "closed", order: 0 },
    second: { kind: "atomic", name: "Second", parent: "closed", order: 1 },
    "other-root": { kind: "compound", name: "Other", parent: null, order: 0, initial: "only" },
    only: { kind: "atomic", name: "Only", parent: "other-root", order: 0 },
  },
  transitions: {
    order: { source: "draft", order: 0, trigger: event("order"), targets: ["packing", "paying"] },
    packed: { source: "packing", order: 0, trigger: event("packed"), targets: ["sending"] },
    paid: { source: "paying", order: 0, trigger: event("paid"), targets: ["paid"] },
    next: { source: "first", order: 0, trigger: event("next"), targets: ["second"] },
    shut: { source: "both", order: 0, trigger: event("shut"), targets: ["closed"] },
  },
  ...tables,
  events: {
    order: { name: "order" },
    packed: { name: "packed" },
    paid: { name: "paid" },
    next: { name: "next" },
    shut: { name: "shut" },
  },
  properties: {},
  experiments: {},
  scenarios: {},
  layout: {
    states: {
      draft: { x: 40, y: 80 },
      both: { x: 320, y: 40 },
      goods: { x: 24, y: 60 },
      packing: { x: 24, y: 56 },
      sending: { x: 24, y: 168 },
      money: { x: 240, y: 60 },
      paying: { x: 24, y: 56 },
      paid: { x: 24, y: 168 },
      closed: { x: 40, y: 320, collapsed: true },
      first: { x: 24, y: 56 },
      second: { x: 24, y: 168 },
      only: { x: 40, y: 40 },
    },
  },
};
