// What the branches go through: the good run, a branch that answers after the others were given up, the cure, and more.

import type { Scenario } from "#model/schema/scenario.ts";
import {
  endsIn,
  fault,
  holds,
  hours,
  ledgerClean,
  ledgerHas,
  passesThrough,
  seconds,
  service,
  within,
} from "../../building/words.ts";

const trip = (machine: string) => ({ machine, seed: 1, input: { tripId: "t-1" } });
const quotes = (needed: number) => ({ machine: "quotes", seed: 1, input: { part: "bolt", needed } });

const soldOut = { code: "soldOut", class: "business" };
const noCar = fault("error", service("car-hire"), undefined, soldOut);
/** The hotel goes on with the booking although nobody waits for it any more. */
const noCarAndDeafHotel = [noCar, fault("cancelIgnored", service("hotel"))];

/** One trip without a flight, one without a hotel, one without a car. */
const eachBranchOnce = {
  ...{ instances: 3 },
  faults: [
    fault("error", service("airline"), 1, soldOut),
    fault("error", service("hotel"), 2, soldOut),
    fault("error", service("car-hire"), 3, soldOut),
  ],
};
const cancellationDown = fault("error", service("cancel-flight"), undefined, {
  code: "unavailable",
  class: "transient",
});

export const fanOutScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "All three are booked",
    ...trip("trip"),
    expectations: [endsIn("booked"), ledgerClean, ledgerHas("hotel", "committed", 1), within(seconds(60))],
  },
  "booked-after-the-undo": {
    name: "The hotel is booked after the trip was given up",
    description:
      "There is no car, and the trip is given up at once, while the hotel is still working. The hotel's booking takes place after everything was undone: see the ledger.",
    ...trip("hasty-trip"),
    faults: noCarAndDeafHotel,
    expectations: [endsIn("hasty-not-booked"), ledgerHas("hotel", "unknown", 1)],
  },
  "undone-after-the-last-answer": {
    name: "Every branch is heard before the undo",
    description: "The same faults. The join waits for the last branch, and then undoes all that was booked.",
    ...trip("trip"),
    faults: noCarAndDeafHotel,
    expectations: [
      endsIn("not-booked"),
      ledgerHas("hotel", "compensated", 1),
      ledgerHas("airline", "compensated", 1),
      ledgerClean,
    ],
  },
  "reply-lost-and-cancellation-down": {
    name: "The hotel's reply is lost, and the flight can't be cancelled",
    description:
      "The lost reply is asked for again under the same key. The flight stays booked until a person settles it.",
    ...trip("trip"),
    faults: [noCar, fault("responseLost", service("hotel"), 1), cancellationDown],
    events: [{ atMs: hours(2), event: "settled-by-hand" }],
    expectations: [
      passesThrough("needs-a-person"),
      endsIn("closed-by-hand"),
      ledgerHas("airline", "compensationFailed", 1),
      ledgerHas("hotel", "compensated", 1),
    ],
  },
  "retry-overlaps": {
    name: "Booked again while the first booking is still under way",
    description:
      "The hotel takes longer than the trip waits. The second try carries the same key, and one room is booked.",
    ...trip("trip"),
    faults: [fault("latency", service("hotel"), 1, { ms: seconds(30) })],
    expectations: [endsIn("booked"), ledgerHas("hotel", "committed", 1), ledgerHas("hotel", "doubled", 0)],
  },
  "each-branch-fails-once": {
    name: "Each branch fails once",
    description: "Three trips, each without another part: all end as not booked, and nothing stays booked.",
    ...trip("trip"),
    ...eachBranchOnce,
    expectations: [endsIn("not-booked"), ledgerClean],
  },
  "hasty-good-run": {
    name: "Hasty, on a good day",
    ...trip("hasty-trip"),
    expectations: [endsIn("hasty-booked"), ledgerClean],
  },
  "hasty-each-branch-fails-once": {
    name: "Hasty, and each branch fails once",
    description: "As long as every service listens to the cancellation, giving up at once is the quicker way.",
    ...trip("hasty-trip"),
    ...eachBranchOnce,
    expectations: [endsIn("hasty-not-booked"), ledgerClean],
  },
  "hasty-cancellation-down": {
    name: "Hasty, and the flight can't be cancelled",
    ...trip("hasty-trip"),
    faults: [fault("error", service("hotel"), undefined, soldOut), cancellationDown],
    events: [{ atMs: hours(2), event: "settled-by-hand" }],
    expectations: [endsIn("hasty-closed-by-hand"), ledgerHas("airline", "compensationFailed", 1)],
  },
  "any-answer": {
    name: "Any answer is enough",
    ...quotes(1),
    expectations: [endsIn("enough"), holds("context.answers === 1"), within(seconds(2))],
  },
  "two-of-three": {
    name: "Two of three, and one hangs",
    description: "The third supplier never answers. Two answers are enough, and leaving the state cancels the third.",
    ...quotes(2),
    faults: [fault("hang", service("west"))],
    expectations: [endsIn("enough"), holds("context.answers === 2"), within(seconds(5))],
  },
  "all-and-one-hangs": {
    name: "All are needed, and one hangs",
    description: "Without the deadline this join would wait for ever. With it, the run ends with what there is.",
    ...quotes(3),
    faults: [fault("hang", service("west"))],
    expectations: [endsIn("some-answers"), holds("context.answers === 2"), within(seconds(5))],
  },
  "nobody-answers": {
    name: "Nobody answers in time",
    ...quotes(1),
    faults: [fault("hang", service("north")), fault("hang", service("south")), fault("hang", service("west"))],
    expectations: [endsIn("too-few"), within(seconds(5))],
  },
  "two-refuse": {
    name: "Two of three refuse",
    description: "Two answers can't come any more: the join gives up without waiting for the deadline.",
    ...quotes(2),
    faults: [
      fault("error", service("north"), undefined, { code: "noStock", class: "business" }),
      fault("error", service("south"), undefined, { code: "noStock", class: "business" }),
    ],
    expectations: [endsIn("too-few"), within(seconds(5))],
  },
  "west-refuses": {
    name: "One of three refuses",
    ...quotes(3),
    faults: [fault("error", service("west"), undefined, { code: "noStock", class: "business" })],
    expectations: [endsIn("too-few"), within(seconds(5))],
  },
  "answers-after-the-join": {
    name: "An answer after the join",
    description: "One answer is enough. Another supplier does not hear that, and answers later: it changes nothing.",
    ...quotes(1),
    faults: [fault("cancelIgnored", service("south"))],
    expectations: [endsIn("enough"), holds("context.answers === 1"), within(seconds(2))],
  },
  "answers-at-once": {
    name: "Three answers at the same moment, and the store refuses one step",
    description:
      "Two things at once: all three answer in the same millisecond, and the store has another version of one step. That step is done again, and no answer is counted twice or lost.",
    ...quotes(3),
    store: { persist: { kind: "everyTransition" }, latency: { kind: "constant", ms: 5 } },
    faults: [
      ...["north", "south", "west"].map((id) => fault("latency", service(id), 1, { factor: 0, ms: 1_000 })),
      fault("stateStoreFail", { kind: "store" }, 3, { operation: "write", how: "conflict" }),
    ],
    expectations: [endsIn("enough"), holds("context.answers === 3"), within(seconds(5))],
  },
  "all-answer": {
    name: "All three answer",
    ...quotes(3),
    expectations: [endsIn("enough"), holds("context.answers === 3"), within(seconds(5))],
  },
};
