// What the statements of a diagram say together: states with what is inside them, region by region, and arrows.

import type { TextPlace } from "../format.ts";
import type { Statement } from "./statements.ts";

export interface DrawnState {
  readonly id: string;
  name: string | undefined;
  pseudo: string | undefined;
  readonly texts: { readonly text: string; readonly place: TextPlace }[];
  readonly notes: string[];
  parent: Region;
  /** Empty for a state without a body. */
  readonly regions: Region[];
  readonly place: TextPlace;
  isPlaced: boolean;
}

export interface Region {
  readonly owner: DrawnState | undefined;
  readonly depth: number;
  readonly states: DrawnState[];
  readonly arrows: DrawnArrow[];
}

export interface DrawnArrow {
  /** Undefined for the dot `[*]`. */
  readonly from: DrawnState | undefined;
  readonly to: DrawnState | undefined;
  readonly label: string;
  readonly place: TextPlace;
  readonly region: Region;
}

export interface Diagram {
  readonly root: Region;
  readonly states: ReadonlyMap<string, DrawnState>;
  /** Braces that don't match. */
  readonly unbalanced: TextPlace | undefined;
}

const deepest = 90;

export function readDiagram(statements: readonly Statement[]): Diagram {
  const root: Region = { owner: undefined, depth: 0, states: [], arrows: [] };
  const states = new Map<string, DrawnState>();
  const open: Region[] = [root];
  let unbalanced: TextPlace | undefined;
  const current = () => open[open.length - 1] ?? root;

  function stateOf(id: string, place: TextPlace, isDeclared: boolean): DrawnState {
    const known = states.get(id);
    if (!known) {
      const region = current();
      const made: DrawnState = {
        id,
        name: undefined,
        pseudo: undefined,
        texts: [],
        notes: [],
        parent: region,
        regions: [],
        place,
        isPlaced: isDeclared,
      };
      states.set(id, made);
      region.states.push(made);
      return made;
    }
    // An arrow may mention a state before the block that it belongs to.
    if (isDeclared && !known.isPlaced) move(known, current());
    known.isPlaced ||= isDeclared;
    return known;
  }

  for (const statement of statements) {
    const { place } = statement;
    switch (statement.kind) {
      case "arrow": {
        const end = (id: string) => (id === "[*]" ? undefined : stateOf(id, place, false));
        current().arrows.push({
          from: end(statement.from),
          to: end(statement.to),
          label: statement.label,
          place,
          region: current(),
        });
        break;
      }
      case "state": {
        const state = stateOf(statement.id, place, true);
        state.name ??= statement.name;
        state.pseudo ??= statement.pseudo;
        break;
      }
      case "text":
        stateOf(statement.id, place, false).texts.push({ text: statement.text.trim(), place });
        break;
      case "note":
        stateOf(statement.id, place, false).notes.push(statement.text);
        break;
      case "open": {
        const state = stateOf(statement.id, place, true);
        state.name ??= statement.name;
        if (open.length > deepest) unbalanced ??= place;
        const region: Region = { owner: state, depth: open.length, states: [], arrows: [] };
        state.regions.push(region);
        open.push(region);
        break;
      }
      case "divide": {
        const { owner } = current();
        if (!owner) break;
        open.pop();
        const region: Region = { owner, depth: open.length, states: [], arrows: [] };
        owner.regions.push(region);
        open.push(region);
        break;
      }
      case "close":
        if (open.length > 1) open.pop();
        else unbalanced ??= place;
        break;
      default:
        statement satisfies never;
    }
  }
  return { root, states, unbalanced: open.length > 1 ? (current().owner?.place ?? unbalanced) : unbalanced };
}

function move(state: DrawnState, to: Region): void {
  for (let around: DrawnState | undefined = to.owner; around; around = around.parent.owner)
    if (around === state) return;
  state.parent.states.splice(state.parent.states.indexOf(state), 1);
  state.parent = to;
  to.states.push(state);
}
