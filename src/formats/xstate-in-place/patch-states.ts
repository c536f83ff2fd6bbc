// The states of one machine: what each of them has that is different, which came, which went, which are called otherwise.

import type { Id } from "#model/schema/common.ts";
import type { Code } from "../shared/code.ts";
import { bare, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import type { MachinePieces, StatePiece } from "./machine-pieces.ts";
import { isSame, patchObject, propertyCalled, renameKey } from "./patch-code.ts";
import { insertEntries, removeItems } from "./patch-items.ts";
import type { Patcher } from "./patcher.ts";

/** Where the configuration of a state stands, if it is an object of its own. */
export type NodeOfState = (id: Id) => SyntaxNode | undefined;

/** States whose place is not clear enough to write there, by id. */
export function patchStates(
  patcher: Patcher,
  before: MachinePieces,
  after: MachinePieces,
  nodeOf: NodeOfState,
): readonly Id[] {
  const unclear: Id[] = [];
  for (const piece of after.states.values()) {
    const old = before.states.get(piece.id);
    if (!old || !isStillThere(before, after, piece.id)) continue;
    const node = nodeOf(piece.id);
    if (!node) {
      if (!isSame(old.whole, piece.whole)) unclear.push(piece.id);
      continue;
    }
    patchObject(patcher, node, entriesOf(old), entriesOf(piece));
    patchChildren(patcher, node, old, piece, before, after);
  }
  return unclear;
}

/** `id` is only written for the sake of targets, and looked after where those are. */
function entriesOf({ entries }: StatePiece) {
  return entries.filter(({ key }) => key !== "id");
}

/** In the same states as before; what was moved is taken out and put in as a whole. */
function isStillThere(before: MachinePieces, after: MachinePieces, id: Id): boolean {
  let at: Id | undefined = id;
  while (at !== undefined) {
    const parent = parentOf(after, at);
    if (parentOf(before, at) !== parent) return false;
    at = parent;
  }
  return true;
}

function parentOf({ states }: MachinePieces, id: Id): Id | undefined {
  for (const piece of states.values()) if (piece.children.includes(id)) return piece.id;
  return undefined;
}

function patchChildren(
  patcher: Patcher,
  node: SyntaxNode,
  old: StatePiece,
  now: StatePiece,
  before: MachinePieces,
  after: MachinePieces,
): void {
  const holder = propertyCalled(patcher, node, "states");
  const states = bare(part(holder, "value"));
  const gone = old.children.filter((id) => !now.children.includes(id));
  const come = now.children.filter((id) => !old.children.includes(id));
  const written = come.flatMap((id) => {
    const piece = after.states.get(id);
    return piece ? [{ key: piece.key, value: piece.whole }] : [];
  });
  if (states?.type !== "ObjectExpression") {
    if (written.length > 0)
      insertEntries(patcher, node, [{ key: "states", value: { kind: "object", entries: written } satisfies Code }]);
    return;
  }
  for (const id of now.children) {
    const [was, is] = [before.states.get(id)?.key, after.states.get(id)?.key];
    if (old.children.includes(id) && was !== undefined && is !== undefined && was !== is)
      renameKey(patcher, propertyCalled(patcher, states, was), is);
  }
  if (gone.length > 0 && now.children.length === 0 && holder) {
    removeItems(patcher, parts(node, "properties"), [holder]);
    return;
  }
  const properties = gone.flatMap((id) => propertyCalled(patcher, states, before.states.get(id)?.key ?? "") ?? []);
  removeItems(patcher, parts(states, "properties"), properties);
  insertEntries(patcher, states, written, properties);
}
