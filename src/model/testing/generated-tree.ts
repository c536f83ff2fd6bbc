// The tree of a generated machine: exactly as many states as asked for, spread evenly over the levels.

import type { Chooser } from "./chooser.ts";
import type { DrawnState } from "./draw-states.ts";

interface Plot {
  readonly state: DrawnState;
  /** States that are still to be placed inside. */
  readonly budget: number;
  readonly levels: number;
}

const fewest = 4;

/** Parents before children. A compound ends with its final state; every fourth one has a history state before it. */
export function generateTree(choose: Chooser, states: number, depth: number): DrawnState[] {
  const root: DrawnState = { id: "root", name: "Generated", kind: "compound", parent: null, children: [], depth: 0 };
  const all = [root];
  const waiting: Plot[] = [{ state: root, budget: states - 1, levels: depth }];
  for (let plot = waiting.shift(); plot; plot = waiting.shift()) {
    const { state, budget, levels } = plot;
    const width = widthOf(choose, budget, levels);
    for (let position = 0; position < width; position++) all.push(addChild(state, all.length));
    finishKinds(state);
    waiting.push(...shareOut(choose, state, budget - width, levels - 1));
  }
  return all;
}

function widthOf(choose: Chooser, budget: number, levels: number): number {
  const even = Math.ceil(budget ** (1 / Math.max(1, levels)));
  const width = Math.max(fewest, even + choose.below(3));
  return levels <= 1 || budget - width < fewest ? budget : width;
}

function addChild(parent: DrawnState, number: number): DrawnState {
  const name = `State ${number}`;
  const child: DrawnState = { id: `s${number}`, name, kind: "atomic", parent, children: [], depth: parent.depth + 1 };
  parent.children.push(child);
  return child;
}

function finishKinds(state: DrawnState): void {
  if (state.kind !== "compound") return;
  const last = state.children.at(-1);
  if (last && state.children.length > 1) last.kind = "final";
  const history = state.children.at(-2);
  const isInsideCompound = state.parent?.kind === "compound";
  if (history && isInsideCompound && state.children.length > fewest && state.children.length % 4 === 1)
    history.kind = "history";
}

function shareOut(choose: Chooser, parent: DrawnState, budget: number, levels: number): Plot[] {
  const offered = parent.children.filter((child) => child.kind === "atomic");
  if (budget === 0) return [];
  const most = Math.min(Math.floor(budget / fewest), offered.length);
  const chosen = offered.slice(0, Math.max(1, most - choose.below(Math.ceil(most / 2))));
  const share = Math.floor(budget / chosen.length);
  return chosen.map((state, position) => {
    state.kind = levels > 1 && share > 3 * fewest && choose.below(8) === 0 ? "parallel" : "compound";
    return { state, budget: position === 0 ? budget - share * (chosen.length - 1) : share, levels };
  });
}
