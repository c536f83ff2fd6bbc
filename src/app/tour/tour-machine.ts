// The life of a tour, as a machine like the ones that are drawn here.

import { assign, createActor, fromPromise, setup } from "xstate";
import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { openPattern } from "../files/open-pattern.ts";
import { tourSteps } from "./tour-steps.ts";

interface TourContext {
  readonly card: PatternCard | undefined;
  readonly step: number;
}

type TourEvent =
  | { readonly type: "start"; readonly card: PatternCard }
  | { readonly type: "next" | "back" | "again" | "leave" };

const tourMachine = setup({
  types: { context: {} as TourContext, events: {} as TourEvent },
  actors: {
    open: fromPromise(({ input }: { input: PatternCard | undefined }) =>
      input ? openPattern(input) : Promise.resolve(false),
    ),
  },
  actions: {
    choose: assign(({ event }) => (event.type === "start" ? { card: event.card, step: 0 } : {})),
    goOn: assign({ step: ({ context }) => context.step + 1 }),
    goBack: assign({ step: ({ context }) => Math.max(0, context.step - 1) }),
    goToStart: assign({ step: 0 }),
    prepare: ({ context: { card, step } }) => card && tourSteps[step]?.prepare(card),
    forget: assign({ card: undefined, step: 0 }),
  },
  guards: { isLast: ({ context }) => context.step >= tourSteps.length - 1 },
}).createMachine({
  id: "tour",
  context: { card: undefined, step: 0 },
  initial: "away",
  on: { start: { target: ".opening", actions: "choose" } },
  states: {
    away: { entry: "forget" },
    opening: {
      invoke: {
        src: "open",
        input: ({ context }) => context.card,
        onDone: [{ guard: ({ event }) => event.output, target: "showing", actions: "prepare" }, { target: "away" }],
        onError: "away",
      },
      on: { leave: "away" },
    },
    showing: {
      on: {
        next: [{ guard: "isLast", target: "away" }, { actions: ["goOn", "prepare"] }],
        back: { actions: ["goBack", "prepare"] },
        again: { target: "opening", actions: "goToStart" },
        leave: "away",
      },
    },
  },
});

export const tour = createActor(tourMachine).start();

export function startTour(card: PatternCard): void {
  tour.send({ type: "start", card });
}
