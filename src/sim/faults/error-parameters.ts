// What a fault that makes a service answer with an error can be told, and the failure that comes of it.

import { type ErrorClass, type Failure, failed } from "../calls/outcome.ts";
import type { FaultParameter } from "./fault-definition.ts";
import type { ParameterReader } from "./parameter-reader.ts";

const defaultCode = "injected";

export function errorParameters(defaultClass: ErrorClass): readonly FaultParameter[] {
  return [
    { name: "code", kind: "text", about: "The error code.", default: defaultCode },
    {
      name: "class",
      kind: "choice",
      about: "What kind of error it is, for retries.",
      default: defaultClass,
      choices: ["transient", "permanent", "business"],
    },
  ];
}

export function messageParameter(byDefault: string): FaultParameter {
  return { name: "message", kind: "text", about: "What it says.", default: byDefault };
}

export function injectedFailure(parameters: ParameterReader, defaultClass: ErrorClass, message: string): Failure {
  return failed(parameters.text("code", defaultCode), parameters.errorClass(defaultClass), message);
}
