import { TextField, type TextFieldProps } from "#ui/text-field.tsx";
import { type FieldSource, useField } from "./use-field.ts";

export type BoundTextProps = FieldSource &
  Pick<TextFieldProps, "layout" | "hint" | "placeholder" | "multiline" | "mono">;

/** Plain text of the document. */
export function BoundText({ layout, hint, placeholder, multiline, mono, ...source }: BoundTextProps) {
  const { text, place, problem, onType, onKeep, onRestore } = useField(source);
  return (
    <TextField
      label={source.label}
      {...{ text, place, problem, onType, onKeep, onRestore, layout, hint, placeholder, multiline, mono }}
    />
  );
}
