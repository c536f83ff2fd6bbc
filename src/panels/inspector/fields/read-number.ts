// Numbers as people write them. Hexadecimal, empty text and what is beyond all numbers are none of them.

export type NumberRange = {
  readonly isWhole?: boolean | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** It has to be more than nothing. */
  readonly isPositive?: boolean | undefined;
};

export type NumberProblem =
  | { readonly kind: "noNumber" }
  | { readonly kind: "notWhole" }
  | { readonly kind: "notPositive" }
  | { readonly kind: "tooSmall"; readonly least: number }
  | { readonly kind: "tooLarge"; readonly most: number };

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A share is written in percent, with or without the sign. */
export function readNumber(text: string, isPercent = false): number | undefined {
  const written = (isPercent ? text.replace(/%\s*$/, "") : text).trim();
  const number = decimal.test(written) ? Number(written) : Number.NaN;
  if (!Number.isFinite(number)) return undefined;
  const value = isPercent ? withoutDust(number / 100) : number;
  return value === 0 ? 0 : value;
}

export function problemOfNumber(number: number | undefined, range: NumberRange): NumberProblem | undefined {
  if (number === undefined) return range.isWhole ? { kind: "notWhole" } : { kind: "noNumber" };
  if (range.isWhole && !Number.isInteger(number)) return { kind: "notWhole" };
  if (range.isPositive && number <= 0) return { kind: "notPositive" };
  if (range.least !== undefined && number < range.least) return { kind: "tooSmall", least: range.least };
  const most = range.most ?? (range.isWhole ? Number.MAX_SAFE_INTEGER : undefined);
  return most !== undefined && number > most ? { kind: "tooLarge", most } : undefined;
}

export function writeNumber(value: number, isPercent = false): string {
  return isPercent ? `${withoutDust(value * 100)} %` : String(value);
}

/** Takes away what binary fractions leave behind. */
function withoutDust(value: number): number {
  return Math.round(value * 1e10) / 1e10;
}
