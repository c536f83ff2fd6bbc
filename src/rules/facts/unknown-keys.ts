// Keys of records that their schema does not know. A load keeps them, because a newer version may have written them; in
// a document of this version they are slips. Tables never change, so each is looked through once.

import type * as z from "zod/mini";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import { type Shape, shapeOf } from "./schema-shape.ts";

export interface UnknownKey extends Slip {
  readonly id: Id;
}

interface Slip {
  /** Inside the record. */
  readonly path: DocumentPath;
  readonly key: string;
  /** What the schema knows at that place. */
  readonly known: readonly string[];
  /** The last that is told of a record that has very many. */
  readonly more?: boolean;
}

const looked = new WeakMap<object, readonly UnknownKey[]>();

/** Guards may be nested as deep as a document likes; nobody looks for a slip down there. */
const deepest = 60;
const mostInRecord = 10;

export function unknownKeysIn(table: Readonly<Record<Id, object>>, schema: z.ZodMiniType): readonly UnknownKey[] {
  const before = looked.get(table);
  if (before) return before;
  const found: UnknownKey[] = [];
  const shape = shapeOf(schema);
  for (const [id, record] of entriesOf(table)) {
    if (!hasUnknownKey(record, shape, 0)) continue;
    const slips: Slip[] = [];
    collect(record, shape, [], slips);
    for (const slip of slips.slice(0, mostInRecord)) found.push({ id, ...slip });
    if (slips.length > mostInRecord) found.push({ ...(found.pop() as UnknownKey), more: true });
  }
  looked.set(table, found);
  return found;
}

/** The usual answer is no, and it should cost no list of places. */
function hasUnknownKey(value: unknown, shape: Shape | undefined, depth: number): boolean {
  if (!shape || typeof value !== "object" || value === null || depth > deepest) return false;
  if (Array.isArray(value)) {
    if (shape.kind === "list") for (const item of value) if (hasUnknownKey(item, shape.items(), depth + 1)) return true;
    return false;
  }
  const object = shape.kind === "tagged" ? shape.byKind((value as { kind?: unknown }).kind) : shape;
  if (object?.kind !== "object" && object?.kind !== "map") return false;
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (object.kind === "map") {
      if (hasUnknownKey(item, object.values(), depth + 1)) return true;
    } else {
      const inner = object.keys.get(key);
      if (inner === undefined) return true;
      if (inner !== null && hasUnknownKey(item, inner(), depth + 1)) return true;
    }
  }
  return false;
}

function collect(value: unknown, shape: Shape | undefined, path: DocumentPath, slips: Slip[]): void {
  if (!shape || typeof value !== "object" || value === null || path.length > deepest) return;
  if (shape.kind === "list" && Array.isArray(value)) {
    for (const [position, item] of value.entries()) collect(item, shape.items(), [...path, position], slips);
    return;
  }
  const object = shape.kind === "tagged" ? shape.byKind((value as { kind?: unknown }).kind) : shape;
  if (Array.isArray(value) || (object?.kind !== "object" && object?.kind !== "map")) return;
  for (const key in value) {
    if (slips.length > mostInRecord) return;
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (object.kind === "map") collect(item, object.values(), [...path, key], slips);
    else {
      const inner = object.keys.get(key);
      if (inner === undefined) slips.push({ path: [...path, key], key, known: [...object.keys.keys()] });
      else if (inner !== null) collect(item, inner(), [...path, key], slips);
    }
  }
}
