// How long to wait. XState takes anything that is not a number for "no delay" and fires at once, so a delay that does
// not come out as a number of milliseconds is an error: while compiling if it is constant, in the run otherwise.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { TableName } from "#model/schema/project.ts";
import type { Compilation } from "./compilation.ts";
import { type RunArguments, scopeOf } from "./scope.ts";

export type Delay = number | ((run: RunArguments) => number);

export function delayOf({ expressions, problems }: Compilation, text: string, at: DocumentPath): Delay {
  const evaluate = expressions.evaluatorOf(text, at);
  if (!expressions.readsNothing(text, at)) return (run) => checkedDelay(text, evaluate(scopeOf(run)));
  const constant = expressions.constantOf(text, at);
  if (isDelay(constant)) return constant;
  const [table, id] = at as [TableName, Id];
  const message = `The delay \`${text}\` is not a number of milliseconds. Write a number of 0 or more, such as 1500.`;
  problems.add({ code: "invalid-delay", severity: "error", message, about: [{ table, id }], place: { path: at } });
  return 0;
}

/** The key under `after`: milliseconds, or the name of a delay that is worked out on entry. */
export function afterKey(compilation: Compilation, text: string, at: DocumentPath): string {
  const delay = delayOf(compilation, text, at);
  if (typeof delay === "number") return String(delay);
  return compilation.delays.nameOf(text, text.trim(), () => delay);
}

function isDelay(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function checkedDelay(text: string, value: unknown): number {
  if (isDelay(value)) return value;
  throw new RangeError(`The delay \`${text}\` came out as ${String(value)}, not as a number of milliseconds.`);
}
