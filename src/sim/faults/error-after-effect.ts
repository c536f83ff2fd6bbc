// The service does its work, and then answers with an error.

import { errorParameters, injectedFailure, messageParameter } from "./error-parameters.ts";
import type { FaultDefinition } from "./fault-definition.ts";

const defaultMessage = "An error after the work was done.";

export const errorAfterEffect: FaultDefinition = {
  kind: "errorAfterEffect",
  title: "Error after the effect",
  about: "The service does its work, and then answers with an error.",
  targets: ["service", "invocation", "everything"],
  parameters: [...errorParameters("transient"), messageParameter(defaultMessage)],
  arm(parameters) {
    const failure = injectedFailure(parameters, "transient", parameters.text("message", defaultMessage));
    return { strikes: { work: (plan) => Object.assign(plan, { failure, afterEffect: true }) } };
  },
};
