import type { Result } from "#base/result.ts";
import type { LoadProblem } from "../load/load-error.ts";
import type { JsonObject } from "../load/recognise.ts";

/** Brings a document from one major version to the next. Pure; the given document is not changed. */
export interface Migration {
  /** As the file is called. */
  readonly name: string;
  readonly fromMajor: number;
  migrate(document: JsonObject): Result<JsonObject, LoadProblem>;
}
