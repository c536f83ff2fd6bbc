// What arrives is damaged: a field is missing, of the wrong type, or cut short.

import type { MachineEvent } from "../engine/engine.port.ts";
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
    const event = (plan: { event: MachineEvent }) => {
      const { type, ...payload } = plan.event;
      plan.event = { ...(damageFields(payload, field, damage) as object), type };
    };
    return {
      strikes: {
        message: event,
        event,
        ...(way === "request"
          ? {
              request(plan: Plans["request"]) {
                plan.input = damageFields(plan.input, field, damage);
              },
            }
          : {
              reply(plan: Plans["reply"]) {
                if (plan.outcome.ok)
                  plan.outcome = { ok: true, output: damageFields(plan.outcome.output, field, damage) };
              },
            }),
      },
    };
  },
};
