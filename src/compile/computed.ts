// Values that XState computes while it runs and has no names for: input, output and parameters. Where an expression is
// constant the value itself stands in the config. Otherwise a function does, and JSON shows its text: "{{ context.id }}".
// See computed.decision.md.

import type { Json } from "#base/json.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Arguments } from "#model/schema/common.ts";
import type { Expressions } from "./expressions.ts";
import { type RunArguments, scopeOf } from "./scope.ts";

export type ComputedFunction = ((run: RunArguments) => unknown) & { toJSON(): Json };
export type Computed = Json | ComputedFunction;

export function computedValue(expressions: Expressions, text: string, at: DocumentPath): Computed {
  const constant = expressions.constantOf(text, at);
  if (constant !== undefined) return constant;
  const evaluate = expressions.evaluatorOf(text, at);
  return withText((run) => evaluate(scopeOf(run)), shown(text));
}

export function computedArguments(expressions: Expressions, values: Arguments, at: DocumentPath): Computed {
  const constants = Object.entries(values).map(
    ([name, text]) => [name, expressions.constantOf(text, [...at, name])] as const,
  );
  if (constants.every(([, constant]) => constant !== undefined)) return Object.fromEntries(constants) as Json;
  const text = constants.map(([name, constant]) => [name, constant ?? shown(values[name] ?? "")] as const);
  const evaluate = expressions.argumentsOf(values, at);
  return withText((run) => evaluate(scopeOf(run)), Object.fromEntries(text));
}

/** Hands on what a final state answered. */
export const passedOnOutput: ComputedFunction = withText((run) => run.event.output, shown("output"));

function withText(compute: (run: RunArguments) => unknown, text: Json): ComputedFunction {
  return Object.assign((run: RunArguments) => compute(run), { toJSON: () => text });
}

function shown(text: string): string {
  return `{{ ${text.trim()} }}`;
}
