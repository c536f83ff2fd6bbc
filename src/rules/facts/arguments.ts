// Compares the values that are given with the fields that are declared.

import type { Arguments, Field } from "#model/schema/common.ts";

export interface ArgumentProblem {
  readonly kind: "missing" | "unknown";
  readonly name: string;
}

export function argumentProblems(
  fields: readonly Field[] | undefined,
  values: Readonly<Arguments> | undefined,
): ArgumentProblem[] {
  const problems: ArgumentProblem[] = [];
  for (const field of fields ?? [])
    if (!field.optional && !(values && Object.hasOwn(values, field.name)))
      problems.push({ kind: "missing", name: field.name });
  if (!values) return problems;
  const declared = new Set(fields?.map((field) => field.name));
  for (const name of Object.keys(values)) if (!declared.has(name)) problems.push({ kind: "unknown", name });
  return problems;
}

export function argumentMessage(owner: string, receiver: string, { kind, name }: ArgumentProblem): string {
  if (kind === "missing") return `${owner} does not give "${name}", which ${receiver} needs. Add it.`;
  return `${owner} gives "${name}", which ${receiver} does not declare. Remove it, or declare it there.`;
}
