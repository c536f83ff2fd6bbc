// The machine crashes at a step and comes up again from what was saved.

import type { FaultDefinition } from "./fault-definition.ts";

export const orchestratorCrash: FaultDefinition = {
  kind: "orchestratorCrash",
  title: "Orchestrator crash",
  about: "The machine crashes at a step and comes up again from what was saved.",
  targets: ["machine", "invocation", "event", "everything"],
  parameters: [
    {
      name: "point",
      kind: "choice",
      about: "Before the step is saved, after it, or after what it sends was sent.",
      default: "beforeSave",
      choices: ["beforeSave", "afterSave", "afterSend"],
    },
    {
      name: "restartMs",
      kind: "milliseconds",
      about: "How long until it is up again; as the scenario says if it is not said.",
    },
  ],
  arm(parameters) {
    const crash = parameters.choice("point", ["beforeSave", "afterSave", "afterSend"], "beforeSave");
    const restartUs = parameters.optionalUs("restartMs");
    return { strikes: { save: (plan) => Object.assign(plan, { crash, restartUs }) } };
  },
};
