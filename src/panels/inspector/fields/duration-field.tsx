// A length of time that the document keeps as a number of milliseconds.

import { formatDuration, parseDuration } from "#base/duration.ts";
import { failure, type Result } from "#base/result.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";
import { BoundText, type BoundTextProps } from "./bound-text.tsx";
import { problemOfDuration } from "./read-duration.ts";

export interface DurationFieldProps extends Omit<BoundTextProps, "value" | "onCommit" | "check"> {
  readonly value: number | undefined;
  /** undefined takes it away, where `isOptional`. */
  onCommit(ms: number | undefined): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean | undefined;
  /** No time at all is not enough. */
  readonly isPositive?: boolean | undefined;
}

export function DurationField({ value, onCommit, isOptional = false, isPositive, ...props }: DurationFieldProps) {
  const problemOf = (text: string) =>
    isOptional && text.trim() === "" ? undefined : problemOfDuration(text, isPositive);
  return (
    <BoundText
      placeholder={isOptional ? commonWords.none : words.exampleDelay}
      {...props}
      value={value === undefined ? "" : formatDuration(value)}
      check={problemOf}
      onCommit={(text) => {
        const problem = problemOf(text);
        return problem === undefined ? onCommit(parseDuration(text)) : failure({ message: problem });
      }}
    />
  );
}
