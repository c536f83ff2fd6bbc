import { shortenWords } from "#base/shorten-words.ts";
import type { ExpressionError } from "./expression-error.ts";

export type Token = { readonly from: number; readonly to: number } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "mark"; readonly value: string }
  /** A template's texts, and between them the tokens of its values. */
  | { readonly kind: "template"; readonly texts: readonly string[]; readonly values: readonly (readonly Token[])[] }
  | { readonly kind: "end" }
);

/** Ends the reading of a text from within; caught by `tokenize` and `parseExpression`, never seen outside. */
export class Refusal {
  readonly error: ExpressionError;
  constructor(error: ExpressionError) {
    this.error = error;
  }
}

export function refuse(code: string, message: string, from: number, to: number): never {
  throw new Refusal({ code, message: shortenWords(message), from, to });
}
