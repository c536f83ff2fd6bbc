/** Why a text is not an expression or a type. Offsets count from the start of the text. */
export interface ExpressionError {
  readonly code: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines[lines.length - 1] ?? "").length + 1 };
}
