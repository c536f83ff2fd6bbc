// The tree of one drawn machine. Kinds are decided while it grows; a container that stayed empty becomes atomic.

import type { StateKind } from "../schema/state.ts";
import { type Chooser, chance, pick } from "./chooser.ts";

export interface DrawnState {
  readonly id: string;
  readonly name: string;
  kind: StateKind;
  readonly parent: DrawnState | null;
  readonly children: DrawnState[];
  readonly depth: number;
}

export interface TreeSize {
  readonly states: number;
  readonly depth: number;
  readonly oddNames: boolean;
}

const plainNames = ["Idle", "Working", "Paying", "Waiting for review", "Done", "Failed"];
const oddNames = ["a.b", "#x", "(machine)", "toString", "Größe 🎉", "__proto__", 'say "hi"', "*"];

/** All states in the order they were drawn: parents before children, the root first. */
export function drawTree(choose: Chooser, machine: string, prefix: string, size: TreeSize): DrawnState[] {
  const kind = chance(choose, 10) ? "parallel" : "compound";
  const root: DrawnState = { id: `${prefix}root`, name: machine, kind, parent: null, children: [], depth: 0 };
  const states = [root];
  const containers = [root];
  while (states.length < size.states) {
    const parent = pick(choose, containers);
    const child = addChild(choose, parent, drawKind(choose, parent, size), `${prefix}s${states.length}`, size.oddNames);
    states.push(child);
    if (child.kind === "compound" || child.kind === "parallel") containers.push(child);
  }
  for (const container of containers) {
    if (container.children.some(isOrdinary)) continue;
    if (container.children.length === 0 && container !== root) container.kind = "atomic";
    else states.push(addChild(choose, container, "atomic", `${prefix}s${states.length}`, size.oddNames));
  }
  return states;
}

/** Can be entered and left again. */
export function isOrdinary(state: DrawnState): boolean {
  return state.kind !== "final" && state.kind !== "history";
}

export function ancestorsAndSelf(state: DrawnState): DrawnState[] {
  const chain: DrawnState[] = [];
  for (let next: DrawnState | null = state; next; next = next.parent) chain.push(next);
  return chain;
}

export function insideAndSelf(state: DrawnState): DrawnState[] {
  const found = [state];
  for (let position = 0; position < found.length; position++) found.push(...(found[position]?.children ?? []));
  return found;
}

function drawKind(choose: Chooser, parent: DrawnState, size: TreeSize): StateKind {
  const kinds: StateKind[] = ["atomic", "atomic", "atomic"];
  if (parent.depth + 1 < size.depth) kinds.push("compound", "compound", "parallel");
  if (parent.kind === "compound") kinds.push("final");
  if (parent.children.some(isOrdinary)) kinds.push("history");
  return pick(choose, kinds);
}

function addChild(choose: Chooser, parent: DrawnState, kind: StateKind, id: string, odd: boolean): DrawnState {
  const wanted = pick(choose, odd ? [...plainNames, ...oddNames] : plainNames);
  const taken = parent.children.some((sibling) => sibling.name === wanted);
  const name = taken ? `${wanted} ${parent.children.length + 1}` : wanted;
  const child: DrawnState = { id, name, kind, parent, children: [], depth: parent.depth + 1 };
  parent.children.push(child);
  return child;
}
