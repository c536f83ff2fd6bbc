// A guard or an action that the exported code implements, with its parameters.

import type { Result } from "#base/result.ts";
import { withOptional } from "#model/edits/support/with-optional.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Arguments, Id } from "#model/schema/common.ts";
import type { Implementation } from "#model/schema/machine.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";
import { useProject } from "../use-project.ts";
import { ArgumentsForm } from "./arguments-form.tsx";
import { RecordPicker } from "./record-picker.tsx";

interface Named {
  readonly kind: "named";
  implementation: Id;
  parameters?: Arguments | undefined;
}

export interface NamedPartProps<Part extends Named> {
  readonly part: Part;
  readonly path: DocumentPath;
  readonly kind: Implementation["kind"];
  onChange(part: Part): Result<unknown, { readonly message: string }>;
}

export function NamedPart<Part extends Named>({ part, path, kind, onChange }: NamedPartProps<Part>) {
  const project = useProject();
  const fields = project.implementations[part.implementation]?.parameters;
  const hasParameters = (fields?.length ?? 0) > 0 || part.parameters !== undefined;
  return (
    <>
      <RecordPicker
        table="implementations"
        label={commonWords.name}
        value={part.implementation}
        isOffered={(id) => project.implementations[id]?.kind === kind}
        onPick={(implementation) => onChange({ ...part, implementation })}
        create={(name) => ({ table: "implementations", record: { kind, name } })}
      />
      {hasParameters && (
        <ArgumentsForm
          path={[...path, "parameters"]}
          values={part.parameters}
          fields={fields}
          addLabel={words.setField}
          onChange={(parameters) => onChange(withOptional(part, "parameters", parameters))}
        />
      )}
    </>
  );
}
