import { failure, type Result } from "#base/result.ts";
import { strings } from "../strings.ts";
import { BoundText, type BoundTextProps } from "./bound-text.tsx";

export interface NumberFieldProps extends Omit<BoundTextProps, "value" | "onCommit" | "check"> {
  readonly value: number | undefined;
  /** undefined takes it away, where `isOptional`. */
  onCommit(value: number | undefined): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean | undefined;
  readonly isWhole?: boolean | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** The number is a share, written and shown in percent. */
  readonly isPercent?: boolean | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const { value, onCommit, isOptional = false, isWhole = false, least, most, isPercent = false, ...field } = props;
  const problemOf = (text: string) => {
    if (text.trim() === "") return isOptional ? undefined : strings.needsNumber;
    const number = numberIn(text, isPercent);
    if (number === undefined || (isWhole && !Number.isInteger(number)))
      return isWhole ? strings.needsWholeNumber : strings.needsNumber;
    if (least !== undefined && number < least) return strings.atLeast(shown(least, isPercent));
    return most !== undefined && number > most ? strings.atMost(shown(most, isPercent)) : undefined;
  };
  return (
    <BoundText
      placeholder={isOptional ? strings.none : undefined}
      {...field}
      value={value === undefined ? "" : shown(value, isPercent)}
      check={problemOf}
      onCommit={(text) => {
        const problem = problemOf(text);
        return problem === undefined ? onCommit(numberIn(text, isPercent)) : failure({ message: problem });
      }}
    />
  );
}

function shown(value: number, isPercent: boolean): string {
  return isPercent ? `${rounded(value * 100)} %` : String(value);
}

function numberIn(text: string, isPercent: boolean): number | undefined {
  const written = isPercent ? text.replace(/%\s*$/, "") : text;
  const number = written.trim() === "" ? Number.NaN : Number(written);
  if (!Number.isFinite(number)) return undefined;
  return isPercent ? rounded(number / 100) : number;
}

function rounded(value: number): number {
  return Math.round(value * 1e10) / 1e10;
}
