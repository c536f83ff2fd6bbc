// One declared field. A new name is followed everywhere the field is read or set.

import type { AnyField, FieldList } from "#model/edits/fields/field-list.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { fieldNameSchema } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { SwitchField } from "#ui/switch-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/machine.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { ExpressionField } from "../fields/expression-field.tsx";
import { JsonField } from "../fields/json-field.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { TypeField } from "../fields/type-field.tsx";

export interface FieldFormProps {
  readonly list: FieldList;
  readonly path: DocumentPath;
  readonly field: AnyField;
}

export function FieldNames({ list, path, field }: FieldFormProps) {
  const { name } = field;
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-1">
      <BoundText
        path={[...path, "name"]}
        label={words.nameOfField(name)}
        layout="bare"
        mono
        value={name}
        check={problemBySchema(fieldNameSchema, words.nameOfField(name))}
        onCommit={(to) => attempt("renameField", { list, name, to })}
      />
      <TypeField
        path={[...path, "type"]}
        label={words.typeOfField(name)}
        layout="bare"
        value={field.type}
        onCommit={(type) => attempt("updateField", { list, name, changes: { type } })}
      />
    </div>
  );
}

export function FieldForm({ list, path, field }: FieldFormProps) {
  const { name } = field;
  const change = (changes: Parameters<typeof perform<"updateField">>[1]["changes"]) =>
    attempt("updateField", { list, name, changes });
  return (
    <>
      {list.of === "context" ? (
        <ExpressionField
          path={[...path, "initial"]}
          label={words.initial}
          layout="row"
          value={field.initial}
          isOptional
          placeholder={words.startsAbsent}
          expected={typeOf(field.type)}
          onCommit={(initial) => change({ initial: initial === "" ? null : initial })}
        />
      ) : (
        <>
          <JsonField
            path={[...path, "example"]}
            label={words.example}
            layout="row"
            value={field.example}
            type={typeOf(field.type)}
            onCommit={(example) => change({ example: example === undefined ? null : example })}
          />
          <SwitchField
            label={words.optional}
            isOn={field.optional ?? false}
            onSwitch={(optional) => perform("updateField", { list, name, changes: { optional: optional || null } })}
          />
        </>
      )}
      <BoundText
        path={[...path, "description"]}
        label={commonWords.description}
        value={field.description ?? ""}
        multiline
        onCommit={(description) => change({ description: description === "" ? null : description })}
      />
    </>
  );
}
