// A value as it is, not computed: a number, a list, or a text, for which the quotes may be left out.

import type { Json } from "#base/json.ts";
import { failure, type Result } from "#base/result.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";
import { BoundText, type BoundTextProps } from "./bound-text.tsx";
import { readJsonValue, writeJsonValue } from "./json-value.ts";

export interface JsonFieldProps extends Omit<BoundTextProps, "value" | "onCommit" | "check"> {
  readonly value: Json | undefined;
  /** undefined takes it away. */
  onCommit(value: Json | undefined): Result<unknown, { readonly message: string }>;
}

export function JsonField({ value, onCommit, ...props }: JsonFieldProps) {
  return (
    <BoundText
      mono
      placeholder={commonWords.none}
      {...props}
      value={value === undefined ? "" : writeJsonValue(value)}
      check={(text) => (readJsonValue(text).ok ? undefined : words.needsValue)}
      onCommit={(text) => {
        const read = readJsonValue(text);
        return read.ok ? onCommit(read.value) : failure({ message: words.needsValue });
      }}
    />
  );
}
