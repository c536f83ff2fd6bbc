// Text that is kept when the field is left or Enter is pressed, and restored with Escape. It holds nothing itself.

import { type KeyboardEvent, useId } from "react";
import { controlStyle } from "./control-style.ts";
import { describedBy, FieldFrame, type FieldLayout } from "./field-frame.tsx";

export interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  onType(text: string): void;
  onKeep(): void;
  onRestore(): void;
  readonly layout?: FieldLayout | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Several lines; Enter starts a new one, Ctrl+Enter keeps. */
  readonly multiline?: boolean | undefined;
  readonly mono?: boolean | undefined;
  /** Where the field stands, for whoever wants to bring it into view. */
  readonly place?: string | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, text, layout, hint, problem, placeholder, multiline = false, mono, place } = props;
  const id = useId();
  const shared = {
    ...describedBy(id, { hint, problem }),
    value: text,
    placeholder,
    "data-place": place,
    autoComplete: "off",
    spellCheck: multiline,
    onBlur: props.onKeep,
    onKeyDown: (event: KeyboardEvent) => {
      handleKeys(event, props, multiline);
    },
  };
  const style = `${controlStyle} px-2 ${mono ? "font-mono text-xs" : ""}`;
  return (
    <FieldFrame id={id} label={label} layout={layout} hint={hint} problem={problem}>
      {multiline ? (
        <textarea
          {...shared}
          rows={1}
          className={`${style} block field-sizing-content max-h-60 min-h-7 resize-none py-[3px] not-supports-[field-sizing:content]:min-h-16 not-supports-[field-sizing:content]:resize-y`}
          onChange={(event) => props.onType(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          className={`${style} h-7`}
          onChange={(event) => props.onType(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** Keys that end the typing stay in the field: Escape must not close what lies around it as well. */
export function handleKeys(
  event: KeyboardEvent,
  { onKeep, onRestore }: Pick<TextFieldProps, "onKeep" | "onRestore">,
  isMultiline = false,
): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") {
    event.stopPropagation();
    onRestore();
  }
  if (event.key !== "Enter" || (isMultiline && !event.ctrlKey && !event.metaKey)) return;
  event.preventDefault();
  onKeep();
}
