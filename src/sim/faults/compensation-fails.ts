// A service that is called to undo something fails.

import { failed } from "../calls/outcome.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const compensationFails: FaultDefinition = {
  kind: "compensationFails",
  title: "Undoing fails",
  about: "A service that is called to undo something fails.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "code", kind: "text", about: "The error code.", default: "injected" },
    {
      name: "class",
      kind: "choice",
      about: "What kind of error it is, for retries.",
      default: "permanent",
      choices: ["transient", "permanent", "business"],
    },
  ],
  arm(parameters) {
    const failure = failed(parameters.text("code", "injected"), parameters.errorClass("permanent"), "Undoing failed.");
    return {
      counts: ({ call }) => call?.undoes !== undefined,
      strikes: { work: (plan) => Object.assign(plan, { failure, afterEffect: false }) },
    };
  },
};
