// A length of time that the document keeps as a number of milliseconds.

import { formatDuration, parseDuration } from "#base/duration.ts";
import { failure, type Result } from "#base/result.ts";
import { strings } from "../strings.ts";
import { BoundText, type BoundTextProps } from "./bound-text.tsx";

export interface DurationFieldProps extends Omit<BoundTextProps, "value" | "onCommit" | "check"> {
  readonly value: number | undefined;
  /** undefined takes it away, where `isOptional`. */
  onCommit(ms: number | undefined): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean | undefined;
}

export function DurationField({ value, onCommit, isOptional = false, ...props }: DurationFieldProps) {
  return (
    <BoundText
      placeholder={isOptional ? strings.none : "5 s"}
      {...props}
      value={value === undefined ? "" : formatDuration(value)}
      check={(text) => {
        if (text.trim() === "") return isOptional ? undefined : strings.needsDuration;
        return parseDuration(text) === undefined ? strings.needsDuration : undefined;
      }}
      onCommit={(text) => {
        const ms = parseDuration(text);
        if (ms === undefined && !(isOptional && text.trim() === "")) return failure({ message: strings.needsDuration });
        return onCommit(ms);
      }}
    />
  );
}
