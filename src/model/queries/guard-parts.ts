// The single conditions a guard is made of, each with its place. A loop in place of recursion, because a document may
// nest guards as deep as it likes.

import type { Guard } from "../schema/guard.ts";
import type { DocumentPath } from "./references.ts";

export type GuardPart = Extract<Guard, { kind: "expression" | "named" | "in" }>;

export interface PlacedGuardPart {
  readonly part: GuardPart;
  readonly path: DocumentPath;
}

export function guardParts(guard: Guard, path: DocumentPath): PlacedGuardPart[] {
  const parts: PlacedGuardPart[] = [];
  const waiting: { guard: Guard; path: DocumentPath }[] = [{ guard, path }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const current = next.guard;
    if (current.kind === "not") waiting.push({ guard: current.guard, path: [...next.path, "guard"] });
    else if (current.kind === "and" || current.kind === "or") {
      for (let position = current.guards.length - 1; position >= 0; position--)
        waiting.push({ guard: current.guards[position] as Guard, path: [...next.path, "guards", position] });
    } else parts.push({ part: current, path: next.path });
  }
  return parts;
}
