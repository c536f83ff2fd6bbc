import { type FormEvent, useId, useState } from "react";
import type { Json } from "#base/json.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { Field } from "#model/schema/common.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { rememberSent, useSentStore } from "#stores/run/sent-store.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { words } from "#words/runner/payload.ts";
import { formFieldOf, startingText, typedValue } from "./form-field.ts";

interface PayloadFormProps {
  /** Names the form, so that what was typed last comes again. */
  readonly form: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly action: string;
  readonly onSend: (payload: Record<string, Json>) => void;
}

const control = "h-7 w-full min-w-0 rounded-md border border-line bg-surface px-1.5 text-xs aria-invalid:border-fault";

/** A field for everything that is declared, each of its type. It begins with the example, or with what was sent last. */
export function PayloadForm({ form, title, fields, action, onSend }: PayloadFormProps) {
  const key = `${useProjectStore((state) => state.id)} ${form}`;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => {
    const last = useSentStore.getState().last[key] ?? {};
    return Object.fromEntries(
      fields.map(({ name, type, example }) => [name, last[name] ?? startingText(typeOf(type), example)]),
    );
  });
  const typed = fields.map((field) => ({
    field,
    typed: typedValue(typeOf(field.type), field.optional === true, texts[field.name] ?? ""),
  }));
  const canSend = typed.every((one) => !("problem" in one.typed));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!canSend) return;
    rememberSent(key, texts);
    const values = typed.flatMap(({ field, typed: one }) =>
      "value" in one && one.value !== undefined ? [[field.name, one.value] as const] : [],
    );
    onSend(Object.fromEntries(values));
  };
  return (
    <li className="rounded-md border border-line p-2">
      <form aria-label={title} onSubmit={send}>
        <div className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate font-medium">{title}</span>
          <Button isSmall type="submit" disabled={!canSend}>
            {action}
          </Button>
        </div>
        {typed.map(({ field, typed: one }) => (
          <PayloadField
            key={field.name}
            field={field}
            text={texts[field.name] ?? ""}
            problem={"problem" in one ? one.problem : undefined}
            onType={(text) => setTexts({ ...texts, [field.name]: text })}
          />
        ))}
      </form>
    </li>
  );
}

interface PayloadFieldProps {
  readonly field: Field;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

function PayloadField({ field, text, problem, onType }: PayloadFieldProps) {
  const id = useId();
  const asked = formFieldOf(typeOf(field.type));
  const shared = {
    id,
    "aria-invalid": problem !== undefined,
    "aria-describedby": problem === undefined ? undefined : `${id}-problem`,
  };
  return (
    <div className="mt-1.5 grid grid-cols-[minmax(0,6rem)_minmax(0,1fr)] items-center gap-x-2">
      <label htmlFor={id} className="truncate text-quiet text-xs" title={field.description ?? field.type}>
        {field.optional ? words.optional(field.name) : field.name}
      </label>
      {asked.kind === "choice" ? (
        <Select {...shared} className="w-full" value={text} onChange={({ target: { value } }) => onType(value)}>
          {field.optional ? <option value="">{words.leaveOut}</option> : null}
          {asked.choices.map((choice) => (
            <option key={JSON.stringify(choice)} value={JSON.stringify(choice)}>
              {String(choice)}
            </option>
          ))}
        </Select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={asked.kind === "number" ? "decimal" : undefined}
          className={`${control} ${asked.kind === "json" ? "font-mono" : ""}`}
          value={text}
          onChange={({ target: { value } }) => onType(value)}
        />
      )}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="col-start-2 text-fault text-xs">
          {problem}
        </p>
      )}
    </div>
  );
}
