// After a crash a newer version of the machine takes over, and does not know all the old one saved.

import type { FaultDefinition } from "./fault-definition.ts";

export const versionSkew: FaultDefinition = {
  kind: "versionSkew",
  title: "Other version",
  about: "After a crash a newer version of the machine takes over, and does not know all the old one saved.",
  targets: ["store", "machine", "everything"],
  parameters: [
    { name: "state", kind: "text", about: "A state that the new version has no more." },
    { name: "field", kind: "text", about: "A field of the context that the old version did not have." },
  ],
  arm(parameters) {
    const removedState = parameters.optionalText("state");
    const removedField = parameters.optionalText("field");
    return { strikes: { restore: (plan) => Object.assign(plan, { removedState, removedField }) } };
  },
};
