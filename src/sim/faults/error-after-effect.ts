// The service does its work, and then answers with an error.

import { failed } from "../calls/outcome.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const errorAfterEffect: FaultDefinition = {
  kind: "errorAfterEffect",
  title: "Error after the effect",
  about: "The service does its work, and then answers with an error.",
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
    { name: "message", kind: "text", about: "What it says.", default: "An error after the work was done." },
  ],
  arm(parameters) {
    const failure = failed(
      parameters.text("code", "injected"),
      parameters.errorClass("transient"),
      parameters.text("message", "An error after the work was done."),
    );
    return { strikes: { work: (plan) => Object.assign(plan, { failure, afterEffect: true }) } };
  },
};
