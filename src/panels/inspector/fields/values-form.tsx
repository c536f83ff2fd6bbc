// Plain values by name, as a scenario gives them: one row for each declared field.

import type { Json } from "#base/json.ts";
import type { Result } from "#base/result.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Field } from "#model/schema/common.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";
import { JsonField } from "./json-field.tsx";
import { writeJsonValue } from "./json-value.ts";

export interface ValuesFormProps {
  readonly path: DocumentPath;
  readonly values: Readonly<Record<string, Json>> | undefined;
  readonly fields: readonly Field[] | undefined;
  onChange(values: Record<string, Json> | undefined): Result<unknown, { readonly message: string }>;
}

export function ValuesForm({ path, values = {}, fields = [], onChange }: ValuesFormProps) {
  const declared = new Map(fields.map((field) => [field.name, field]));
  const names = [...declared.keys(), ...Object.keys(values).filter((name) => !declared.has(name))];

  function set(name: string, value: Json | undefined) {
    const { [name]: _, ...others } = values;
    const next =
      value === undefined ? others : name in values ? { ...values, [name]: value } : { ...others, [name]: value };
    return onChange(Object.keys(next).length === 0 ? undefined : next);
  }

  if (names.length === 0) return <p className="text-quiet">{words.nothingToHandOver}</p>;
  return names.map((name) => {
    const field = declared.get(name);
    return (
      <JsonField
        key={name}
        path={[...path, name]}
        label={name}
        value={values[name]}
        type={field && typeOf(field.type)}
        placeholder={field?.example === undefined ? commonWords.none : writeJsonValue(field.example)}
        hint={field ? undefined : words.notDeclared(name)}
        onCommit={(value) => set(name, value)}
      />
    );
  });
}
