// Three bookings that change the world, their cancellations, and three suppliers that only answer.

import type { Service } from "#model/schema/service.ts";
import { businessError, once, transientError, usually } from "../../building/words.ts";

const input = [{ name: "tripId", type: "string" }];

function booking(name: string, undoneBy: string, medianMs: number, costPerCall: number): Service {
  return {
    name,
    kind: "call",
    input,
    output: "{ reference: string }",
    sample: `{ reference: \`${name.toLowerCase().replace(/\W+/g, "-")}-\${input.tripId}\` }`,
    latency: usually(medianMs, medianMs * 5),
    errors: [transientError("unavailable", 0.01), businessError("soldOut", 0.02)],
    effect: once("input.tripId", undoneBy),
    costPerCall,
  };
}

function cancellation(name: string): Service {
  return {
    name,
    kind: "call",
    input,
    latency: usually(300, 2_500),
    errors: [transientError("unavailable", 0.01)],
    effect: once("input.tripId"),
  };
}

function supplier(name: string, medianMs: number): Service {
  return {
    name,
    kind: "call",
    input: [{ name: "part", type: "string" }],
    output: "{ price: number }",
    sample: `{ price: ${medianMs / 10} }`,
    latency: usually(medianMs, medianMs * 4),
    errors: [transientError("unavailable", 0.02)],
  };
}

export const fanOutServices: Readonly<Record<string, Service>> = {
  airline: booking("Airline", "cancel-flight", 1_200, 0.1),
  hotel: booking("Hotel", "cancel-hotel", 2_400, 0.05),
  "car-hire": booking("Car hire", "cancel-car", 700, 0.03),
  "cancel-flight": cancellation("Cancel flight"),
  "cancel-hotel": cancellation("Cancel hotel"),
  "cancel-car": cancellation("Cancel car"),
  north: supplier("Supplier North", 400),
  south: supplier("Supplier South", 900),
  west: supplier("Supplier West", 1_600),
  workshop: { ...supplier("Workshop", 900), servers: 2 },
};
