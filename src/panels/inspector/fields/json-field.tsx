// A value as it is, not computed: a number, a list, or a text, for which the quotes may be left out.

import { useMemo } from "react";
import type { Json } from "#base/json.ts";
import { failure, type Result } from "#base/result.ts";
import { type Type, unknownType } from "#expr/type.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";
import { valueLanguage } from "../code/value-language.ts";
import { CodeField, type CodeFieldProps } from "./code-field.tsx";
import { readJsonValue, writeJsonValue } from "./json-value.ts";

export interface JsonFieldProps extends Omit<CodeFieldProps, "value" | "language" | "onCommit"> {
  readonly value: Json | undefined;
  /** What it has to be, where that is declared. */
  readonly type?: Type | undefined;
  /** undefined takes it away. */
  onCommit(value: Json | undefined): Result<unknown, { readonly message: string }>;
}

export function JsonField({ value, type = unknownType, onCommit, ...props }: JsonFieldProps) {
  const language = useMemo(() => valueLanguage(type), [type]);
  return (
    <CodeField
      placeholder={commonWords.none}
      isOptional
      {...props}
      language={language}
      value={value === undefined ? "" : writeJsonValue(value, type)}
      onCommit={(text) => {
        const read = readJsonValue(text, type);
        return read.ok ? onCommit(read.value) : failure({ message: words.needsValue });
      }}
    />
  );
}
