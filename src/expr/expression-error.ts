/** Why a text is not an expression or a type. Offsets count from the start of the text. */
export interface ExpressionError {
  readonly code: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
}
