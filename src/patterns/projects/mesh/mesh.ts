// Event-driven mesh with idempotent handlers: a shop, a payment desk and a warehouse that only talk through channels,
// where messages come twice, late, in the wrong order, or never.

import { buildProject } from "../../building/build-project.ts";
import { mapValues } from "../../cures/map-values.ts";
import type { Pattern } from "../../pattern.ts";
import { bareMachines } from "./bare-machines.ts";
import { meshChannels } from "./mesh-channels.ts";
import { meshScenarios } from "./mesh-scenarios.ts";
import { meshServices } from "./mesh-services.ts";
import { payment } from "./payment.ts";
import { shop } from "./shop.ts";
import { deadLetterDesk, warehouse } from "./warehouse.ts";

const orderId = { orderId: "string" };

export const mesh: Pattern = {
  id: "mesh",
  project: buildProject({
    name: "Event-driven mesh with idempotent handlers",
    description:
      "No machine calls another: they publish events and handle events, one order a key. Every handler gives the same result however often and in whatever order its messages come.",
    machines: { shop, payment, warehouse, "dead-letter-desk": deadLetterDesk, ...bareMachines },
    events: {
      "order-placed": { orderId: "string", amount: "number" },
      "order-cancelled": orderId,
      "payment-taken": orderId,
      "payment-refused": orderId,
      "payment-undone": orderId,
      "parcel-sent": orderId,
      "customer-cancels": {},
    },
    services: meshServices,
    channels: meshChannels,
    scenarios: meshScenarios,
  }),
  cure: {
    scenarios: ["delivered-twice", "redelivered-after-the-work"],
    /** A new payment for every message, and no key by which the card service could tell that it is the same. */
    remove: (project) => ({
      ...project,
      channels: mapValues(project.channels, (channel) => ({
        ...channel,
        ...(channel.consumers
          ? {
              consumers: channel.consumers.map((consumer) =>
                consumer.machine === "payment" ? { ...consumer, instances: "perMessage" as const } : consumer,
              ),
            }
          : {}),
      })),
      invocations: mapValues(project.invocations, (invocation, id) =>
        id === "charge" ? { ...invocation, policies: [] } : invocation,
      ),
    }),
  },
};
