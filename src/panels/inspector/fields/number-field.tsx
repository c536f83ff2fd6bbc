import { failure, type Result } from "#base/result.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";
import { BoundText, type BoundTextProps } from "./bound-text.tsx";
import { type NumberProblem, type NumberRange, problemOfNumber, readNumber, writeNumber } from "./read-number.ts";

export interface NumberFieldProps extends Omit<BoundTextProps, "value" | "onCommit" | "check">, NumberRange {
  readonly value: number | undefined;
  /** undefined takes it away, where `isOptional`. */
  onCommit(value: number | undefined): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean | undefined;
  /** The number is a share, written and shown in percent. */
  readonly isPercent?: boolean | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const { value, onCommit, isOptional = false, isWhole, least, most, isPositive, isPercent = false, ...field } = props;
  const problemOf = (text: string) => {
    if (text.trim() === "")
      return isOptional ? undefined : said({ kind: isWhole ? "notWhole" : "noNumber" }, isPercent);
    const problem = problemOfNumber(readNumber(text, isPercent), { isWhole, least, most, isPositive });
    return problem && said(problem, isPercent);
  };
  return (
    <BoundText
      placeholder={isOptional ? commonWords.none : undefined}
      {...field}
      value={value === undefined ? "" : writeNumber(value, isPercent)}
      check={problemOf}
      onCommit={(text) => {
        const problem = problemOf(text);
        return problem === undefined ? onCommit(readNumber(text, isPercent)) : failure({ message: problem });
      }}
    />
  );
}

function said(problem: NumberProblem, isPercent: boolean): string {
  switch (problem.kind) {
    case "noNumber":
      return words.needsNumber;
    case "notWhole":
      return words.needsWholeNumber;
    case "notPositive":
      return words.moreThanNothing;
    case "tooSmall":
      return words.atLeast(writeNumber(problem.least, isPercent));
    case "tooLarge":
      return words.atMost(writeNumber(problem.most, isPercent));
  }
}
