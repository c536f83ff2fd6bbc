import { printProjectJsonSchema } from "#model/json-schema.ts";
import type { Outcome } from "../outcome.ts";

export function runSchema(): Outcome {
  return { stdout: printProjectJsonSchema(), stderr: "", exitCode: 0 };
}
