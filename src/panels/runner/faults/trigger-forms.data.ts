// How each kind of trigger is asked for: its name, and the fields that make it up. A kind that is missing here does not
// compile.

import type { Fault } from "#model/schema/fault.ts";

export type Trigger = Fault["trigger"];
export type TriggerKind = Trigger["kind"];

export interface TriggerField {
  readonly name: string;
  readonly label: string;
  readonly kind: "count" | "milliseconds" | "percent" | "state" | "expression";
  readonly start: number | string;
}

interface TriggerForm {
  readonly label: string;
  readonly fields: readonly TriggerField[];
}

const count = (name: string, label: string, start: number): TriggerField => ({ name, label, kind: "count", start });
const milliseconds = (name: string, label: string, start: number): TriggerField => ({
  name,
  label,
  kind: "milliseconds",
  start,
});
const percent = (name: string, label: string, start: number): TriggerField => ({ name, label, kind: "percent", start });

export const triggerForms: Readonly<Record<TriggerKind, TriggerForm>> = {
  always: { label: "Every time", fields: [] },
  nth: { label: "One time only", fields: [count("n", "Which time", 1)] },
  range: { label: "A row of times", fields: [count("from", "From time", 1), count("to", "To time", 3)] },
  everyNth: { label: "Every so many times", fields: [count("n", "Every", 2)] },
  probability: { label: "By chance", fields: [percent("probability", "Chance, %", 0.1)] },
  twoLevel: {
    label: "By chance, in some runs",
    fields: [percent("active", "Runs with it, %", 0.1), percent("fire", "Chance in those, %", 0.5)],
  },
  window: {
    label: "In a time window",
    fields: [milliseconds("fromMs", "From, ms", 0), milliseconds("toMs", "To, ms", 10_000)],
  },
  periodic: {
    label: "Again and again",
    fields: [milliseconds("everyMs", "Every, ms", 60_000), milliseconds("forMs", "For, ms", 5_000)],
  },
  whileIn: { label: "While in a state", fields: [{ name: "state", label: "State", kind: "state", start: "" }] },
  when: {
    label: "When an expression holds",
    fields: [{ name: "expression", label: "Expression", kind: "expression", start: "attempt > 1" }],
  },
};

/** With what the two have in common kept. */
export function triggerOfKind(kind: TriggerKind, before: Trigger, firstState: string): Trigger {
  const known = before as unknown as Readonly<Record<string, unknown>>;
  const values = triggerForms[kind].fields.map(({ name, start }) => [
    name,
    known[name] ?? (name === "state" ? firstState : start),
  ]);
  return { kind, ...Object.fromEntries(values) } as Trigger;
}
