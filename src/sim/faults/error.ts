// The service answers with an error, and nothing was done.

import { errorParameters, injectedFailure, messageParameter } from "./error-parameters.ts";
import type { FaultDefinition } from "./fault-definition.ts";

const defaultMessage = "An injected error.";

export const error: FaultDefinition = {
  kind: "error",
  title: "Error",
  about: "The service answers with an error, and nothing was done.",
  targets: ["service", "invocation", "everything"],
  parameters: [...errorParameters("transient"), messageParameter(defaultMessage)],
  arm(parameters) {
    const failure = injectedFailure(parameters, "transient", parameters.text("message", defaultMessage));
    return { strikes: { work: (plan) => Object.assign(plan, { failure, afterEffect: false }) } };
  },
};
