// What of an instance's context the last change of it changed.

import type { InstanceState } from "./run-state.ts";

export interface ChangedField {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export function changedFields({ context, previousContext }: InstanceState): readonly ChangedField[] {
  const names = new Set([...Object.keys(previousContext), ...Object.keys(context)]);
  return [...names]
    .map((name) => ({ name, before: previousContext[name], after: context[name] }))
    .filter(({ before, after }) => before !== after && JSON.stringify(before) !== JSON.stringify(after));
}
