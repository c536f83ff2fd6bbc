// A call that is taken back goes on all the same.

import type { FaultDefinition } from "./fault-definition.ts";

export const cancelIgnored: FaultDefinition = {
  kind: "cancelIgnored",
  title: "Cancel ignored",
  about: "A call that is taken back goes on all the same.",
  targets: ["service", "invocation", "everything"],
  parameters: [],
  arm() {
    return { strikes: { cancel: (plan) => Object.assign(plan, { ignored: true }) } };
  },
};
