// One of a few known choices, with its name beside it.

import { useId } from "react";
import { words } from "#words/ui.ts";
import { describedBy, FieldFrame, type FieldLayout } from "./field-frame.tsx";
import { Select } from "./select.tsx";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** undefined: several records differ. */
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  onChoose(value: Value): void;
  readonly layout?: FieldLayout | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** What is shown while nothing is chosen. */
  readonly placeholder?: string | undefined;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, choices, onChoose, layout, hint, problem, placeholder = words.mixed } = props;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} layout={layout} hint={hint} problem={problem}>
      <Select
        {...describedBy(id, { hint, problem })}
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value as Value)}
        className="w-full"
      >
        {value === undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
