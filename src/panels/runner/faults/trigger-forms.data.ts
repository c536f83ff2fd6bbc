// How each kind of trigger is asked for: its name, and the fields that make it up. A kind that is missing here does not
// compile.

import type { Fault } from "#model/schema/fault.ts";
import { words } from "#words/runner/faults.ts";

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

const { triggerFields: fields } = words;

export const triggerForms: Readonly<Record<TriggerKind, TriggerForm>> = {
  always: { label: words.triggers.always, fields: [] },
  nth: { label: words.triggers.nth, fields: [count("n", fields.time, 1)] },
  range: { label: words.triggers.range, fields: [count("from", fields.fromTime, 1), count("to", fields.toTime, 3)] },
  everyNth: { label: words.triggers.everyNth, fields: [count("n", fields.every, 2)] },
  probability: { label: words.triggers.probability, fields: [percent("probability", fields.chance, 0.1)] },
  twoLevel: {
    label: words.triggers.twoLevel,
    fields: [percent("active", fields.runs, 0.1), percent("fire", fields.chanceInRuns, 0.5)],
  },
  window: {
    label: words.triggers.window,
    fields: [milliseconds("fromMs", fields.from, 0), milliseconds("toMs", fields.to, 10_000)],
  },
  periodic: {
    label: words.triggers.periodic,
    fields: [milliseconds("everyMs", fields.everyMs, 60_000), milliseconds("forMs", fields.forMs, 5_000)],
  },
  whileIn: {
    label: words.triggers.whileIn,
    fields: [{ name: "state", label: fields.state, kind: "state", start: "" }],
  },
  when: {
    label: words.triggers.when,
    fields: [{ name: "expression", label: fields.expression, kind: "expression", start: "attempt > 1" }],
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
