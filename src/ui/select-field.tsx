// One of a few known choices. The browser's own list: it works with every key, every reader and on every screen.

import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { controlStyle } from "./control-style.ts";
import { describedBy, FieldFrame, type FieldLayout } from "./field-frame.tsx";

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
  const { label, value, choices, onChoose, layout, hint, problem, placeholder = "Mixed" } = props;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} layout={layout} hint={hint} problem={problem}>
      <div className="relative">
        <select
          {...describedBy(id, { hint, problem })}
          value={value ?? ""}
          onChange={(event) => onChoose(event.target.value as Value)}
          className={`${controlStyle} h-7 appearance-none truncate pr-6 pl-2`}
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
        </select>
        <ChevronDown
          aria-hidden="true"
          size={14}
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-quiet"
        />
      </div>
    </FieldFrame>
  );
}
