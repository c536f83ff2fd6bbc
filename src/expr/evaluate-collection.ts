// Lists and objects, with what is spread into them.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { ExpressionOf, ObjectEntry, Spread } from "./ast.ts";
import { evaluateFields } from "./evaluate-fields.ts";
import { EvaluationError } from "./evaluation-error.ts";
import type { Compile, Step } from "./step.ts";
import type { Work } from "./work.ts";

export function evaluateList(expression: ExpressionOf<"array">, compile: Compile, work: Work): Step {
  const parts = expression.items.map((item) =>
    item.kind === "spread" ? { spread: item, step: compile(item.value) } : { spread: undefined, step: compile(item) },
  );
  return (values) => {
    const list: unknown[] = [];
    for (const { spread, step } of parts) {
      const value = step(values);
      if (!spread) list.push(value);
      else for (const item of spreadItems(value, spread)) list.push(item);
      work.items(list.length, expression);
    }
    return list;
  };
}

function spreadItems(value: unknown, spread: Spread): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new EvaluationError("bad-spread", "Only a list can be spread into a list.", spread);
}

export function evaluateObject({ entries }: ExpressionOf<"object">, compile: Compile, work: Work): Step {
  const fields = entries.flatMap((entry) =>
    entry.kind === "entry" ? [{ name: entry.name, step: compile(entry.value) }] : [],
  );
  if (fields.length === entries.length) return evaluateFields(fields);
  const steps = entries.map(({ value }) => compile(value));
  return (values) => {
    const object: Record<string, unknown> = {};
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as ObjectEntry | Spread;
      const value = (steps[at] as Step)(values);
      if (entry.kind === "entry") object[entry.name] = value;
      else copyFields(value, object, entry, work);
    }
    return object;
  };
}

function copyFields(value: unknown, object: Record<string, unknown>, spread: Spread, work: Work): void {
  if (value === null || value === undefined) return;
  if (typeof value !== "object")
    throw new EvaluationError("bad-spread", "Only an object can be spread into an object.", spread);
  const names = Object.keys(value);
  work.items(names.length, spread);
  for (const name of names) if (!isForbiddenName(name)) object[name] = (value as Record<string, unknown>)[name];
}
