// The steps of a tour: each says one sentence beside the place it is about, and brings the page to where it is true.

import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { openScenario } from "#stores/run/run-store.ts";
import { changeSettings } from "#stores/settings-store.ts";
import { openMachine } from "#stores/view-store.ts";
import { words } from "#words/tour.ts";

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
    title: words.drawing.title,
    place: drawing,
    say: ({ line }) => line,
    prepare: ({ machine }) => openMachine(machine),
  },
  {
    title: words.run.title,
    place: '[role="toolbar"][aria-label="Run"]',
    say: () => words.run.sentence,
    prepare({ tour }) {
      openRunner();
      openScenario(tour.good, { play: true });
    },
  },
  {
    title: words.fault.title,
    place: 'section[aria-label="Faults"]',
    say: ({ tour }) => tour.fault,
    prepare({ tour }) {
      openRunner();
      openScenario(tour.failure, { play: true });
    },
  },
  {
    title: words.consequence.title,
    place: ledger,
    say: ({ tour }) => tour.consequence,
    prepare({ tour }) {
      openRunner();
      openScenario(tour.failure, { seq: atTheEnd });
    },
  },
  {
    title: words.cure.title,
    place: ledger,
    say: ({ tour }) => tour.remedy,
    prepare({ tour }) {
      openRunner();
      openScenario(tour.cure, { seq: atTheEnd });
    },
  },
  {
    title: words.yourTurn.title,
    place: 'section[aria-label="Faults"]',
    say: () => words.yourTurn.sentence,
    prepare: openRunner,
  },
];
