// Parallel fan-out and fan-in: branches that run at once, joins of all, any and k of n, and what becomes of the others
// when one branch fails.

import { buildProject } from "../../building/build-project.ts";
import { changedTransition } from "../../cures/changed-transition.ts";
import { redirected } from "../../cures/redirected.ts";
import { withoutKeys } from "../../cures/without-keys.ts";
import type { Pattern } from "../../pattern.ts";
import { fanOutScenarios } from "./fan-out-scenarios.ts";
import { fanOutServices } from "./fan-out-services.ts";
import { quotes } from "./quotes.ts";
import { trip } from "./trip.ts";
import { wideScenarios } from "./wide-scenarios.ts";

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

const three = quotes({
  name: "Quotes",
  about: "Scatter and gather with a join of any, k of n or all.",
  branches: { north: "north", south: "south", west: "west" },
  note: "How many answers are enough is a number, not a drawing: three branches or thirty, the join is the same. Leaving the state cancels the suppliers that have not answered; what they say later is recorded and changes nothing.",
});

const ten = quotes({
  prefix: "ten",
  name: "Ten quotes from one supplier",
  about: "The same join with ten branches, which all ask the one supplier who serves two at a time.",
  branches: Object.fromEntries(Array.from({ length: 10 }, (_, position) => [`part-${position + 1}`, "workshop"])),
  note: "What runs well with two branches need not with ten: they wait for each other where they all have to go through. Run “Ten branches, and all are needed”, then “Ten branches, and two are enough”.",
});

export const fanOut: Pattern = {
  id: "fan-out",
  project: buildProject({
    name: "Parallel fan-out and fan-in",
    description:
      "A flight, a hotel and a car are booked at once. The join hears every branch before it decides, because what is still under way can't be undone. Beside it, three suppliers are asked and the first k answers win.",
    machines: { trip: patient, "hasty-trip": hasty, quotes: three, "ten-quotes": ten },
    events: { "settled-by-hand": {} },
    services: fanOutServices,
    scenarios: { ...fanOutScenarios, ...wideScenarios },
  }),
  cures: [
    {
      name: "the join that hears every branch",
      scenarios: ["undone-after-the-last-answer"],
      remove: (project) =>
        ["no-flight", "no-hotel", "no-car"].reduce((less, end) => redirected(less, end, "undoing"), project),
    },
    {
      name: "the keys of the bookings",
      scenarios: ["retry-overlaps"],
      remove: withoutKeys,
    },
    {
      name: "the join of k of n",
      scenarios: ["two-of-three", "ten-and-two-are-enough", "answers-after-the-join"],
      /** All answers are waited for. */
      remove: (project) =>
        ["asking-then", "ten-asking-then"].reduce(
          (less, join) => changedTransition(less, join, { guard: { kind: "expression", expression: "false" } }),
          project,
        ),
    },
    {
      name: "the deadline",
      scenarios: ["all-and-one-hangs"],
      remove: (project) => ({
        ...project,
        transitions: Object.fromEntries(
          Object.entries(project.transitions).filter(([, { trigger }]) => trigger.kind !== "after"),
        ),
      }),
    },
  ],
};
