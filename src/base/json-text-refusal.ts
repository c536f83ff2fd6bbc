// Thrown inside the JSON reader only, and caught at its door.

export type JsonTextErrorCode =
  | "json-too-large"
  | "json-empty"
  | "json-too-deep"
  | "json-truncated"
  | "json-syntax"
  | "json-duplicate-key"
  | "json-forbidden-key"
  | "json-number"
  | "json-string";

export class Refusal {
  readonly code: JsonTextErrorCode;
  readonly message: string;
  readonly offset: number;
  constructor(code: JsonTextErrorCode, message: string, offset: number) {
    this.code = code;
    this.message = message;
    this.offset = offset;
  }
}
