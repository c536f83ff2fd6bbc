// Which values a form shows, in the order of their declaration, undeclared ones last.

import type { Arguments } from "#model/schema/common.ts";

interface Declared {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean | undefined;
}

export interface ArgumentRow {
  readonly name: string;
  readonly field: Declared | undefined;
  readonly isRequired: boolean;
}

export function argumentRows(
  values: Arguments,
  fields: readonly Declared[],
  begun: readonly string[],
  isSparse: boolean,
): ArgumentRow[] {
  const asked = new Set([...Object.keys(values), ...begun]);
  const declared = fields
    .filter(({ name }) => !isSparse || asked.has(name))
    .map((field) => ({ name: field.name, field, isRequired: !isSparse && !field.optional }));
  const known = new Set(fields.map(({ name }) => name));
  const others = [...asked].filter((name) => !known.has(name));
  return [...declared, ...others.map((name) => ({ name, field: undefined, isRequired: false }))];
}
