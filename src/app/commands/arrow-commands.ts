// What can be done with an arrow without taking hold of it.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { prioritiesOf } from "#scene/labels/label-of.ts";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/commands/arrow.ts";
import type { Command } from "./command.ts";
import type { Situation } from "./situation.ts";

function arrowOf({ transitions, states, notes, records }: Situation): Id | undefined {
  const isOnlyOne = transitions.length === 1 && states.length + notes.length + records.length === 0;
  return isOnlyOne ? transitions[0] : undefined;
}

const hasArrow = (situation: Situation) => arrowOf(situation) !== undefined;

function hasRivals(situation: Situation): boolean {
  const arrow = arrowOf(situation);
  const source = arrow === undefined ? undefined : situation.project.transitions[arrow]?.source;
  const rivals = source === undefined ? [] : indexOf(situation.project).transitionsFrom(source);
  return arrow !== undefined && rivals.length > 1 && prioritiesOf(rivals).has(arrow);
}

function isPlacedByHand(situation: Situation): boolean {
  const { bends, label } = situation.project.layout.transitions?.[arrowOf(situation) ?? ""] ?? {};
  return (bends?.length ?? 0) > 0 || label !== undefined;
}

/** Fetched when it is first asked for, as what is rarely needed is. */
const bending = () => import("#canvas/arrows/bend-by-key.ts");

const withArrow = (work: (arrow: Id) => unknown) => (situation: Situation) => {
  const arrow = arrowOf(situation);
  return arrow === undefined ? undefined : work(arrow);
};

const lead = (end: "start" | "end") => withArrow((transition) => openDialog({ kind: "lead", transition, end }));
const ask = (step: 1 | -1) =>
  withArrow(async (arrow) => (await import("#canvas/arrows/ask-order.ts")).askInOrder(arrow, step));
const go = (step: 1 | -1) => async () => (await import("#canvas/arrows/go-to-arrow.ts")).goToArrow(step);

const shared = { group: "arrow" } as const;
const ofOne = { ...shared, inContextMenu: true, isAvailable: hasArrow } as const;
const ofState = {
  ...shared,
  isAvailable: (situation: Situation) => situation.state !== undefined || hasArrow(situation),
};

export const arrowCommands: readonly Command[] = [
  { ...ofState, id: "next-arrow", title: words.nextArrow, keys: ["t"], run: go(1) },
  { ...ofState, id: "previous-arrow", title: words.previousArrow, keys: ["Shift+t"], run: go(-1) },
  { ...ofOne, id: "lead-to", title: words.leadTo, keys: ["Shift+c"], run: lead("end") },
  { ...ofOne, id: "start-at", title: words.startAt, run: lead("start") },
  {
    ...ofOne,
    id: "bend",
    title: words.bend,
    keys: ["b"],
    run: withArrow(async (arrow) => (await bending()).addBend(arrow)),
  },
  {
    ...shared,
    id: "next-bend",
    title: words.nextBend,
    keys: ["Shift+b"],
    isAvailable: hasArrow,
    run: withArrow(async (arrow) => (await bending()).chooseNextBend(arrow)),
  },
  {
    ...shared,
    id: "straighten",
    title: words.straighten,
    inContextMenu: true,
    isAvailable: isPlacedByHand,
    run: withArrow(async (arrow) => (await bending()).straighten(arrow)),
  },
  { ...ofOne, id: "ask-earlier", title: words.askEarlier, keys: ["["], isAvailable: hasRivals, run: ask(-1) },
  { ...ofOne, id: "ask-later", title: words.askLater, keys: ["]"], isAvailable: hasRivals, run: ask(1) },
];
