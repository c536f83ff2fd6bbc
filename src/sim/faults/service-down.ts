// The service refuses every request, from then on or for a time.

import { failed } from "../calls/outcome.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const serviceDown: FaultDefinition = {
  kind: "serviceDown",
  title: "Service down",
  about: "The service refuses every request, from then on or for a time.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    {
      name: "durationMs",
      kind: "milliseconds",
      about: "How long it stays down; only that one request if it is not said.",
    },
    { name: "code", kind: "text", about: "The error code.", default: "unavailable" },
    {
      name: "rampMs",
      kind: "milliseconds",
      about: "After it: how long it takes until no request is refused any more.",
      default: 0,
    },
  ],
  arm(parameters, { oracle, now }) {
    const durationUs = parameters.optionalUs("durationMs") ?? 0;
    const rampUs = parameters.us("rampMs", 0);
    const refusal = failed(parameters.text("code", "unavailable"), "transient", "The service is down.");
    let downUntil = 0;
    let strikeKey = "";
    let asked = 0;

    /** While it recovers, ever fewer are refused. */
    function isStillDown(): boolean {
      if (now() < downUntil) return true;
      const since = now() - downUntil;
      return downUntil > 0 && since < rampUs && oracle.happens(`${strikeKey} recovery ${++asked}`, 1 - since / rampUs);
    }

    return {
      lasting: {
        arrival(plan) {
          if (!isStillDown()) return false;
          plan.refusal = refusal;
          return true;
        },
      },
      strikes: {
        arrival(plan, { key }) {
          strikeKey = key;
          plan.refusal = refusal;
          if (durationUs > 0) downUntil = now() + durationUs;
        },
      },
    };
  },
};
