// The service answers with an error, and nothing was done.

import { failed } from "../calls/outcome.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const error: FaultDefinition = {
  kind: "error",
  title: "Error",
  about: "The service answers with an error, and nothing was done.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "code", kind: "text", about: "The error code.", default: "injected" },
    {
      name: "class",
      kind: "choice",
      about: "What kind of error it is, for retries.",
      default: "transient",
      choices: ["transient", "permanent", "business"],
    },
    { name: "message", kind: "text", about: "What it says.", default: "An injected error." },
  ],
  arm(parameters) {
    const failure = failed(
      parameters.text("code", "injected"),
      parameters.errorClass("transient"),
      parameters.text("message", "An injected error."),
    );
    return { strikes: { work: (plan) => Object.assign(plan, { failure, afterEffect: false }) } };
  },
};
