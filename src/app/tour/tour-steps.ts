// The steps of a tour: each says one sentence beside the place it is about, and brings the page to where it is true.

import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { openScenario } from "#stores/run/run-store.ts";
import { changeSettings } from "#stores/settings-store.ts";
import { openMachine } from "#stores/view-store.ts";

export interface TourStep {
  readonly title: string;
  /** What it is about, as a selector. */
  readonly place: string;
  say(card: PatternCard): string;
  prepare(card: PatternCard): void;
}

const drawing = '[role="application"]';
const ledger = 'section[aria-label="Ledger"]';
const atTheEnd = Number.MAX_SAFE_INTEGER;

function openRunner(): void {
  changeSettings({ drawer: "runner" });
}

export const tourSteps: readonly TourStep[] = [
  {
    title: "The drawing",
    place: drawing,
    say: ({ line }) => line,
    prepare: ({ machine }) => openMachine(machine),
  },
  {
    title: "The run",
    place: '[role="toolbar"][aria-label="Run"]',
    say: () => "A good day first: the run is played on the drawing, and everything ends well.",
    prepare({ tour }) {
      openRunner();
      openScenario(tour.good, { play: true });
    },
  },
  {
    title: "The fault",
    place: 'section[aria-label="Faults"]',
    say: ({ tour }) => tour.fault,
    prepare({ tour }) {
      openRunner();
      openScenario(tour.failure, { play: true });
    },
  },
  {
    title: "The consequence",
    place: ledger,
    say: ({ tour }) => tour.consequence,
    prepare({ tour }) {
      openRunner();
      openScenario(tour.failure, { seq: atTheEnd });
    },
  },
  {
    title: "The cure",
    place: ledger,
    say: ({ tour }) => tour.remedy,
    prepare({ tour }) {
      openRunner();
      openScenario(tour.cure, { seq: atTheEnd });
    },
  },
  {
    title: "Your turn",
    place: 'section[aria-label="Faults"]',
    say: () => "Break something else: choose a fault here and see what becomes of it. Undo brings everything back.",
    prepare: openRunner,
  },
];
