// Declared fields: of a machine's input and context, of an event's payload, of what a service or implementation takes.

import { Plus } from "lucide-react";
import { useContext } from "react";
import type { AnyField, FieldList } from "#model/edits/fields/field-list.ts";
import { uniqueName } from "#model/edits/support/unique-name.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { perform } from "#stores/project-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { FormList } from "../fields/form-list.tsx";
import { placeOf } from "../fields/place.ts";
import { GoToPlace } from "../go-to.ts";
import { FieldForm, FieldNames } from "./field-form.tsx";

export interface FieldsSectionProps {
  readonly title: string;
  readonly list: FieldList;
  readonly path: DocumentPath;
  readonly fields: readonly AnyField[] | undefined;
  readonly hint?: string | undefined;
}

export function FieldsSection({ title, list, path, fields = [], hint }: FieldsSectionProps) {
  const goTo = useContext(GoToPlace);
  const nameAt = (position: number) => fields[position]?.name ?? "";
  const add = () => {
    const name = freeName(fields);
    perform("addField", { list, field: { name, type: "string" } });
    goTo([...path, fields.length, "name"]);
  };
  return (
    <Section
      title={title}
      place={placeOf(path)}
      count={fields.length}
      isEmpty={fields.length === 0 && hint === undefined}
      actions={<IconButton label={words.addTo(title)} icon={Plus} onClick={add} />}
    >
      {fields.length === 0 && <p className="text-quiet">{hint}</p>}
      <FormList
        path={path}
        label={title}
        startsFolded
        hasToolsBelow
        items={fields.map((field, position) => ({
          key: String(position),
          name: field.name,
          summary: field.initial === undefined ? undefined : <code className="font-mono">= {field.initial}</code>,
          head: <FieldNames list={list} path={[...path, position]} field={field} />,
          body: <FieldForm list={list} path={[...path, position]} field={field} />,
        }))}
        onMove={(from, to) => perform("moveField", { list, name: nameAt(from), position: to })}
        onRemove={(position) => perform("removeField", { list, name: nameAt(position) })}
      />
    </Section>
  );
}

function freeName(fields: readonly AnyField[]): string {
  return uniqueName(kindWords.newNames.fields, new Set(fields.map(({ name }) => name))).replace(/\W+/g, "");
}
