// The service crashes in the middle of the work; all it was working on breaks off.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const serviceCrash: FaultDefinition = {
  kind: "serviceCrash",
  title: "Service crash",
  about: "The service crashes in the middle of the work; all it was working on breaks off.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    {
      name: "phase",
      kind: "choice",
      about: "Before or after the effect on the world.",
      default: "beforeEffect",
      choices: ["beforeEffect", "afterEffect"],
    },
    { name: "share", kind: "number", about: "Before the effect: what share of the work is done.", default: 0.5 },
    { name: "downMs", kind: "milliseconds", about: "How long until it is up again.", default: 5000 },
  ],
  arm(parameters) {
    const isAfter = parameters.choice("phase", ["beforeEffect", "afterEffect"], "beforeEffect") === "afterEffect";
    const share = isAfter ? 1 : Math.min(parameters.number("share", 0.5), 0.999);
    const downUs = parameters.us("downMs", microseconds(5_000));
    return { strikes: { work: (plan) => Object.assign(plan, { crash: { share, downUs } }) } };
  },
};
