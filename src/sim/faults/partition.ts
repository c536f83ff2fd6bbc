// Two parts can't reach each other, for a while: what is sent is lost, late or waits.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";
import type { Passage } from "./plans.ts";

export const partition: FaultDefinition = {
  kind: "partition",
  title: "Partition",
  about: "Two parts can't reach each other, for a while: what is sent is lost, late or waits.",
  targets: ["service", "invocation", "channel", "event", "everything"],
  parameters: [
    { name: "durationMs", kind: "milliseconds", about: "How long; only that one message if it is not said." },
    {
      name: "direction",
      kind: "choice",
      about: "Which way is cut.",
      default: "both",
      choices: ["both", "request", "reply"],
    },
    {
      name: "mode",
      kind: "choice",
      about: "What becomes of messages: lost, later, or held back until it is over.",
      default: "stopped",
      choices: ["stopped", "slowed", "jammed"],
    },
    { name: "slowMs", kind: "milliseconds", about: "How much later they arrive.", default: 1000 },
  ],
  arm(parameters, { now }) {
    const durationUs = parameters.optionalUs("durationMs") ?? 0;
    const direction = parameters.choice("direction", ["both", "request", "reply"], "both");
    const mode = parameters.choice("mode", ["stopped", "slowed", "jammed"], "stopped");
    const slowUs = parameters.us("slowMs", microseconds(1_000));
    let cutUntil = 0;

    function cut(plan: Passage): void {
      if (mode === "stopped") plan.lost = true;
      else plan.delayUs += mode === "slowed" ? slowUs : Math.max(0, cutUntil - now());
    }

    const begin = (plan: Passage) => {
      cutUntil = now() + durationUs;
      cut(plan);
    };
    const goOn = (plan: Passage) => {
      if (now() >= cutUntil) return false;
      cut(plan);
      return true;
    };
    const ways = {
      ...(direction === "reply" ? {} : { request: begin, message: begin, event: begin }),
      ...(direction === "request" ? {} : { reply: begin }),
    };
    const lasting = Object.fromEntries(Object.keys(ways).map((way) => [way, goOn]));
    return { strikes: ways, lasting };
  },
};
