// What arrives is damaged: a field is missing, of the wrong type, or cut short.

import type { MachineEvent } from "../engine/engine.port.ts";
import { isSameValue } from "../trace/same-value.ts";
import { damageFields } from "./damage-fields.ts";
import type { FaultDefinition } from "./fault-definition.ts";
import type { Plans } from "./plans.ts";

export const corruptPayload: FaultDefinition = {
  kind: "corruptPayload",
  title: "Corrupt payload",
  about: "What arrives is damaged: a field is missing, of the wrong type, or cut short.",
  targets: ["service", "invocation", "channel", "event", "everything"],
  parameters: [
    { name: "field", kind: "text", about: "Which field; all of them if it is not said." },
    {
      name: "damage",
      kind: "choice",
      about: "What becomes of it.",
      default: "removed",
      choices: ["removed", "null", "wrongType", "truncated"],
    },
    {
      name: "way",
      kind: "choice",
      about: "Of a call: the request or the reply.",
      default: "reply",
      choices: ["request", "reply"],
    },
  ],
  arm(parameters) {
    const field = parameters.optionalText("field");
    const damage = parameters.choice("damage", ["removed", "null", "wrongType", "truncated"], "removed");
    const way = parameters.choice("way", ["request", "reply"], "reply");
    /** What is not there can't be damaged. */
    const hurt = (value: unknown, put: (hurt: unknown) => void) => {
      const after = damageFields(value, field, damage);
      if (isSameValue(value, after)) return false;
      put(after);
      return true;
    };
    const event = (plan: { event: MachineEvent }) => {
      const { type, ...payload } = plan.event;
      return hurt(payload, (after) => {
        plan.event = { ...(after as object), type };
      });
    };
    return {
      strikes: {
        message: event,
        event,
        ...(way === "request"
          ? {
              request: (plan: Plans["request"]) =>
                hurt(plan.input, (after) => {
                  plan.input = after;
                }),
            }
          : {
              reply(plan: Plans["reply"]) {
                const { outcome } = plan;
                return (
                  outcome.ok &&
                  hurt(outcome.output, (output) => {
                    plan.outcome = { ok: true, output };
                  })
                );
              },
            }),
      },
    };
  },
};
