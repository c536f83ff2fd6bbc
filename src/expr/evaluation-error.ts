/** Why an expression has no value for the values it was given. */
export class EvaluationError extends Error {
  override readonly name = "EvaluationError";
  readonly code: string;
  readonly from: number;
  readonly to: number;

  constructor(code: string, message: string, place: { readonly from: number; readonly to: number }) {
    super(message);
    this.code = code;
    this.from = place.from;
    this.to = place.to;
  }
}
