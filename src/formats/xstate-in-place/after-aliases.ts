// Timers: the drawing knows a delay by its expression, the source by a name or a number.

import { compileExpression } from "#expr/evaluate.ts";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Project } from "#model/schema/project.ts";
import type { Imported } from "../format.ts";
import { bare, nameOf, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import type { MachinePieces } from "./machine-pieces.ts";
import type { NodeOfState } from "./patch-states.ts";

/** Which key of `after` each property stands for. */
export function afterAliases(
  project: Project,
  { states }: MachinePieces,
  nodeOf: NodeOfState,
  places: Imported["places"],
): ReadonlyMap<SyntaxNode, string> {
  const aliases = new Map<SyntaxNode, string>();
  for (const [id, { source, trigger }] of Object.entries(project.transitions)) {
    const place = places.get(`transitions ${id}`);
    const node = states.has(source) ? nodeOf(source) : undefined;
    if (trigger.kind !== "after" || !place || !node) continue;
    const holder = parts(node, "properties").find((property) => nameOf(part(property, "key")) === "after");
    const property = parts(bare(part(holder, "value")), "properties").find(
      ({ start, end }) => start <= place.offset && place.offset + place.length <= end,
    );
    if (property) aliases.set(property, delayKey(trigger.delay));
  }
  return aliases;
}

/** As the export writes it: milliseconds where nothing is read, else the expression. */
function delayKey(delay: string): string {
  const parsed = expressionOf(delay);
  if (!parsed.ok || readsOf(parsed.value).length > 0) return delay.trim();
  const value = compileExpression(parsed.value)({});
  return typeof value === "number" ? String(value) : delay.trim();
}
