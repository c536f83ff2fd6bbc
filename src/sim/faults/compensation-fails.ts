// A service that is called to undo something fails.

import { errorParameters, injectedFailure } from "./error-parameters.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const compensationFails: FaultDefinition = {
  kind: "compensationFails",
  title: "Undoing fails",
  about: "A service that is called to undo something fails.",
  targets: ["service", "invocation", "everything"],
  parameters: errorParameters("permanent"),
  arm(parameters) {
    const failure = injectedFailure(parameters, "permanent", "Undoing failed.");
    return {
      counts: ({ call }) => call?.undoes !== undefined,
      strikes: { work: (plan) => Object.assign(plan, { failure, afterEffect: false }) },
    };
  },
};
