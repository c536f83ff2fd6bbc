import type { RecordGroup } from "#sim/trace/record-group.ts";

/** The groups of records as a person calls them. */
export const groupWords: Readonly<Record<RecordGroup, { readonly one: string; readonly many: string }>> = {
  steps: { one: "step", many: "Steps" },
  events: { one: "event", many: "Events" },
  calls: { one: "call", many: "Calls" },
  services: { one: "work of a service", many: "Services" },
  messages: { one: "message", many: "Messages" },
  timers: { one: "timer", many: "Timers" },
  faults: { one: "fault", many: "Faults" },
  ledger: { one: "effect", many: "Ledger" },
  policies: { one: "act of a policy", many: "Policies" },
  store: { one: "save or restart", many: "State store" },
  notes: { one: "note", many: "Notes" },
};
