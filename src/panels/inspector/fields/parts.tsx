// Fields for one number of a small record: most forms of policies, services and channels are made of these.

import type { Result } from "#base/result.ts";
import { withOptional } from "#model/edits/support/with-optional.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { DurationField, type DurationFieldProps } from "./duration-field.tsx";
import { NumberField, type NumberFieldProps } from "./number-field.tsx";

type NumberKeys<Owner> = {
  [Key in keyof Owner]-?: Owner[Key] extends number | undefined ? Key : never;
}[keyof Owner];

export interface PartProps<Owner extends object> {
  readonly owner: Owner;
  readonly name: NumberKeys<Owner> & string;
  readonly path: DocumentPath;
  readonly label: string;
  onChange(owner: NoInfer<Owner>): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
}

type DurationPartProps<Owner extends object> = PartProps<Owner> & Pick<DurationFieldProps, "isPositive">;

export function DurationPart<Owner extends object>({
  owner,
  name,
  path,
  onChange,
  ...field
}: DurationPartProps<Owner>) {
  return (
    <DurationField
      {...field}
      path={[...path, name]}
      value={owner[name] as number | undefined}
      onCommit={(ms) => onChange(withNumber(owner, name, ms))}
    />
  );
}

type NumberPartProps<Owner extends object> = PartProps<Owner> &
  Pick<NumberFieldProps, "isWhole" | "least" | "most" | "isPositive" | "isPercent">;

export function NumberPart<Owner extends object>({ owner, name, path, onChange, ...field }: NumberPartProps<Owner>) {
  return (
    <NumberField
      {...field}
      path={[...path, name]}
      value={owner[name] as number | undefined}
      onCommit={(value) => onChange(withNumber(owner, name, value))}
    />
  );
}

export function CountPart<Owner extends object>(props: NumberPartProps<Owner>) {
  return <NumberPart isWhole least={1} {...props} />;
}

function withNumber<Owner extends object>(owner: Owner, name: keyof Owner, value: number | undefined): Owner {
  return withOptional(owner, name, value as Owner[keyof Owner] | undefined);
}
