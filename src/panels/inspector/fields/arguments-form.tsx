// Values by name, each an expression: what is assigned, sent, handed over. Declared fields come first; a value that
// nobody declares is shown as well, so that it can be taken away.

import { X } from "lucide-react";
import { type ReactNode, useContext, useRef, useState } from "react";
import type { Result } from "#base/result.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Arguments, Field } from "#model/schema/common.ts";
import { dropDraft, useDraftsStore } from "#stores/drafts-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { PickerField } from "#ui/picker-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";
import { GoToPlace } from "../go-to.ts";
import { argumentRows } from "./argument-rows.ts";
import { ExpressionField, expectedOf } from "./expression-field.tsx";
import { placeOf } from "./place.ts";

export interface ArgumentsFormProps {
  readonly path: DocumentPath;
  readonly values: Arguments | undefined;
  /** undefined: nobody declares what there is. */
  readonly fields: readonly Pick<Field, "name" | "type" | "optional" | "description">[] | undefined;
  onChange(values: Arguments): Result<unknown, { readonly message: string }>;
  /** Only what is set is shown, and more is chosen from the declared fields. */
  readonly isSparse?: boolean | undefined;
  /** Declares a field that is not there yet. */
  readonly onDeclare?: ((name: string) => void) | undefined;
  readonly addLabel: string;
  readonly children?: ReactNode;
}

export function ArgumentsForm(props: ArgumentsFormProps) {
  const { path, values = {}, fields = [], onChange, isSparse = false, onDeclare, addLabel } = props;
  const form = useRef<HTMLDivElement>(null);
  const goTo = useContext(GoToPlace);
  const [begun, setBegun] = useState<readonly string[]>([]);
  const prefix = `${placeOf(path)}/`;
  const drafts = useDraftsStore((state) => state.drafts);
  const drafted = Object.keys(drafts).flatMap((place) =>
    place.startsWith(prefix) ? [place.slice(prefix.length)] : [],
  );
  const rows = argumentRows(values, fields, [...begun, ...drafted], isSparse);
  const left = fields.filter(({ name }) => !rows.some((row) => row.name === name));

  function set(name: string, text: string) {
    // What was emptied stays in sight until it is taken away, so that the focus has somewhere to go.
    if (text === "" && !begun.includes(name)) setBegun([...begun, name]);
    return text === "" ? unset(name) : onChange({ ...values, [name]: text });
  }

  function unset(name: string) {
    const { [name]: _, ...others } = values;
    return onChange(others);
  }

  function begin(name: string): void {
    setBegun([...begun, name]);
    goTo([...path, name]);
  }

  return (
    <div ref={form} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {rows.map(({ name, field, isRequired }) => (
        <div key={name} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <ExpressionField
              path={[...path, name]}
              label={name}
              value={values[name]}
              isOptional
              expected={field && expectedOf(typeOf(field.type), field.optional)}
              placeholder={isRequired ? words.needed : words.notSet}
              hint={field ? undefined : words.notDeclared(name)}
              onCommit={(text) => set(name, text)}
            />
          </div>
          {(isSparse || !field) && (
            <IconButton
              label={commonWords.remove(name)}
              icon={X}
              onClick={() => {
                setBegun(begun.filter((one) => one !== name));
                dropDraft(placeOf([...path, name]));
                if (name in values) unset(name);
                requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[role=combobox]")?.focus());
              }}
            />
          )}
        </div>
      ))}
      {isSparse && (left.length > 0 || onDeclare) && (
        <PickerField
          layout="bare"
          label={addLabel}
          placeholder={addLabel}
          value={undefined}
          clearsItself
          options={left.map(({ name, type }) => ({ value: name, label: name, detail: type }))}
          onPick={begin}
          createLabel={words.createField}
          onCreate={
            onDeclare &&
            ((name) => {
              onDeclare(name);
              begin(name);
            })
          }
        />
      )}
      {!isSparse && rows.length === 0 && <p className="text-quiet">{words.nothingToHandOver}</p>}
    </div>
  );
}
