// How long something waits: "5 s", or an expression that yields milliseconds. The document keeps the expression.

import { useMemo } from "react";
import { shownDelay } from "#model/queries/shown-delay.ts";
import { words } from "#words/inspector/fields.ts";
import { delayLanguage } from "../code/expression-language.ts";
import { CodeField } from "./code-field.tsx";
import type { ExpressionFieldProps } from "./expression-field.tsx";
import { useReading } from "./reading.ts";
import { storedDelay } from "./stored-delay.ts";

export function DelayField({ value, onCommit, ...props }: ExpressionFieldProps) {
  const scopeFor = useReading();
  const language = useMemo(() => delayLanguage(scopeFor), [scopeFor]);
  return (
    <CodeField
      placeholder={words.exampleDelay}
      {...props}
      value={value === undefined ? "" : shownDelay(value)}
      language={language}
      onCommit={(text) => onCommit(storedDelay(text))}
    />
  );
}
