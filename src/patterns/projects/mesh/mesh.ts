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
import { bareTracking, courier, tracking } from "./tracking.ts";
import { trackingScenarios } from "./tracking-scenarios.ts";
import { deadLetterDesk, warehouse } from "./warehouse.ts";

const orderId = { orderId: "string" };

export const mesh: Pattern = {
  id: "mesh",
  project: buildProject({
    name: "Event-driven mesh with idempotent handlers",
    description:
      "No machine calls another: they publish events and handle events, one order a key. Every handler gives the same result however often and in whatever order its messages come: by what it remembers, by a key, or by the number of the message.",
    machines: {
      shop,
      payment,
      warehouse,
      "dead-letter-desk": deadLetterDesk,
      ...bareMachines,
      courier,
      tracking,
      "bare-tracking": bareTracking,
    },
    events: {
      "order-placed": { orderId: "string", amount: "number" },
      "order-cancelled": orderId,
      "payment-taken": orderId,
      "payment-refused": orderId,
      "payment-undone": orderId,
      "parcel-sent": orderId,
      "parcel-moved": { orderId: "string", number: "number", place: "'depot' | 'van' | 'door'" },
      "customer-cancels": {},
      "customer-refuses": {},
    },
    services: meshServices,
    channels: meshChannels,
    scenarios: { ...meshScenarios, ...trackingScenarios },
  }),
  cures: [
    {
      name: "the memory and the key of the payment",
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
    {
      name: "the numbers of the messages",
      scenarios: ["news-overtaken", "first-comes-last", "refused-at-the-door"],
      /** Every message is believed when it comes. */
      remove: (project) => ({
        ...project,
        transitions: Object.fromEntries(
          Object.entries(project.transitions).filter(
            ([, { guard }]) => guard?.kind !== "expression" || !guard.expression.includes("event.number"),
          ),
        ),
      }),
    },
  ],
};
