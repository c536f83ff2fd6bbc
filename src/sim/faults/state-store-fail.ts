// Saving or reading a state fails, conflicts with another writer, or is slow.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const stateStoreFail: FaultDefinition = {
  kind: "stateStoreFail",
  title: "State store fails",
  about: "Saving or reading a state fails, conflicts with another writer, or is slow.",
  targets: ["store", "machine", "everything"],
  parameters: [
    {
      name: "operation",
      kind: "choice",
      about: "What fails.",
      default: "write",
      choices: ["write", "read"],
    },
    {
      name: "how",
      kind: "choice",
      about: "How it fails.",
      default: "error",
      choices: ["error", "conflict", "latency"],
    },
    { name: "ms", kind: "milliseconds", about: "How slow it is.", default: 5000 },
  ],
  arm(parameters) {
    const operation = parameters.choice("operation", ["write", "read"], "write");
    const how = parameters.choice("how", ["error", "conflict", "latency"], "error");
    const us = parameters.us("ms", microseconds(5_000));
    if (operation === "read")
      return { strikes: { restore: (plan) => Object.assign(plan, { delayUs: Math.max(1, us) }) } };
    return {
      strikes: {
        save(plan) {
          if (how === "latency") plan.delayUs += us;
          else plan.failure = how;
        },
      },
    };
  },
};
