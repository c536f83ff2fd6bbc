// A trip is booked on three branches at once. The patient design lets every branch come to its end before it decides; the
// hasty one leaves as soon as one branch fails, while others are still under way.

import type { MachineSketch, StateSketch } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, retry, seconds } from "../../building/words.ts";

interface Design {
  readonly prefix?: string;
  readonly name: string;
  readonly about: string;
  /** Whether one failed branch ends the others. */
  readonly abortsAll: boolean;
  readonly note: string;
}

export function trip({ prefix, name, about, abortsAll, note }: Design): MachineSketch {
  return {
    ...(prefix ? { prefix } : {}),
    name,
    about,
    input: [{ name: "tripId", type: "string", example: "t-1" }],
    context: {
      tripId: ["string", "input.tripId"],
      ...(abortsAll ? {} : { missing: ["number", "0"] as const }),
      failure: "string | undefined",
    },
    states: {
      booking: {
        kind: "parallel",
        states: {
          "flight-branch": branch("flight", "airline", abortsAll),
          "hotel-branch": branch("hotel", "hotel", abortsAll),
          "car-branch": branch("car", "car-hire", abortsAll),
        },
        finished: abortsAll
          ? "booked"
          : [{ to: "booked", when: "context.missing === 0", about: "All-join: every branch is booked." }, "undoing"],
      },
      booked: { kind: "final" },
      undoing: {
        invoke: {
          undo: {
            calls: { kind: "compensate", sequence: "parallelReverse" },
            policies: [retry(3, seconds(2)), attemptTimeout(seconds(60))],
            done: "not-booked",
            failed: { to: "needs-a-person", assign: { failure: "error.code" } },
          },
        },
      },
      "not-booked": { kind: "final" },
      "needs-a-person": {
        tags: ["alert"],
        entry: [{ kind: "log", message: "`Trip ${context.tripId} can't be undone: ${context.failure ?? 'unknown'}`" }],
        on: { "settled-by-hand": "closed-by-hand" },
      },
      "closed-by-hand": { kind: "final" },
    },
    notes: { "about-the-trip": { text: note } },
  };
}

function branch(what: string, service: string, abortsAll: boolean): StateSketch {
  const outcome: Readonly<Record<string, StateSketch>> = {
    [`${what}-booked`]: { kind: "final" },
    ...(abortsAll ? {} : { [`no-${what}`]: { kind: "final" } }),
  };
  return {
    states: {
      [`booking-${what}`]: {
        invoke: {
          [`book-${what}`]: {
            calls: service,
            input: { tripId: "context.tripId" },
            policies: [retry(3), attemptTimeout(seconds(20)), knownBy(`\`${what}-\${context.tripId}\``)],
            done: `${what}-booked`,
            failed: abortsAll
              ? { to: "undoing", assign: { failure: "error.code" } }
              : { to: `no-${what}`, assign: { missing: "context.missing + 1", failure: "error.code" } },
          },
        },
      },
      ...outcome,
    },
  };
}
