// Parallel fan-out and fan-in: branches that run at once, joins of all, any and k of n, and what becomes of the others
// when one branch fails.

import { buildProject } from "../../building/build-project.ts";
import { redirected } from "../../cures/redirected.ts";
import type { Pattern } from "../../pattern.ts";
import { fanOutScenarios } from "./fan-out-scenarios.ts";
import { fanOutServices } from "./fan-out-services.ts";
import { quotes } from "./quotes.ts";
import { trip } from "./trip.ts";

const patient = trip({
  name: "Trip",
  about: "Continue-others: each branch comes to its own end, and then the join decides.",
  abortsAll: false,
  note: "Use it when the parts don't need each other and time counts. Not when a part decides whether the others make sense: do that one first. Look at “Every branch is heard before the undo”: what is still under way can't be undone.",
});

const hasty = trip({
  prefix: "hasty",
  name: "Trip, given up at once",
  about: "Abort-all: the first failure leaves the state, and with it the branches that are still under way.",
  abortsAll: true,
  note: "Quicker, and safe only if every service stops when it is told to. Run “The hotel is booked after the trip was given up” and look at the ledger.",
});

export const fanOut: Pattern = {
  id: "fan-out",
  project: buildProject({
    name: "Parallel fan-out and fan-in",
    description:
      "A flight, a hotel and a car are booked at once. The join hears every branch before it decides, because what is still under way can't be undone. Beside it, three suppliers are asked and the first k answers win.",
    machines: { trip: patient, "hasty-trip": hasty, quotes },
    events: { "settled-by-hand": {} },
    services: fanOutServices,
    scenarios: fanOutScenarios,
  }),
  cures: [
    {
      name: "the join that hears every branch",
      scenarios: ["undone-after-the-last-answer"],
      remove: (project) =>
        ["no-flight", "no-hotel", "no-car"].reduce((less, end) => redirected(less, end, "undoing"), project),
    },
  ],
};
