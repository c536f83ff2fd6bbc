// The shape of what a schema accepts, read out of the schema once: which keys there are and what lies under them.

import type * as z from "zod/mini";

/** Under a key: nothing to look into, or a shape that is worked out when it is asked for. */
type Inner = (() => Shape | undefined) | null;

export type Shape =
  | { readonly kind: "object"; readonly keys: ReadonlyMap<string, Inner> }
  | { readonly kind: "map"; readonly values: () => Shape | undefined }
  | { readonly kind: "list"; readonly items: () => Shape | undefined }
  | { readonly kind: "tagged"; readonly byKind: (kind: unknown) => Shape | undefined };

const known = new WeakMap<z.ZodMiniType, { readonly shape: Shape | undefined }>();

/** Undefined where there is nothing to look into: texts, numbers, and JSON of the user's own. */
export function shapeOf(schema: z.ZodMiniType): Shape | undefined {
  const before = known.get(schema);
  if (before) return before.shape;
  const shape = readShape(schema);
  known.set(schema, { shape });
  return shape;
}

/** The part of a schema's definition that tells its shape. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly getter?: () => z.ZodMiniType;
  readonly values?: readonly unknown[];
}

function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

function readShape(schema: z.ZodMiniType): Shape | undefined {
  const { type, shape, innerType, element, valueType, options, getter } = definitionOf(schema);
  if (innerType) return shapeOf(innerType);
  if (type === "lazy" && getter) return shapeOf(getter());
  if (type === "object" && shape)
    return { kind: "object", keys: new Map(Object.entries(shape).map(([key, inner]) => [key, innerOf(inner)])) };
  if (type === "array" && element) return { kind: "list", items: () => shapeOf(element) };
  if (type === "record" && valueType) return { kind: "map", values: () => shapeOf(valueType) };
  return type === "union" && options ? taggedShape(options) : undefined;
}

/** A union whose members are told apart by their `kind`; any other is not looked into. */
function taggedShape(options: readonly z.ZodMiniType[]): Shape | undefined {
  const byKind = new Map<unknown, z.ZodMiniType>();
  for (const option of options) {
    const kind = definitionOf(option).shape?.kind;
    if (!kind) return undefined;
    byKind.set(definitionOf(kind).values?.[0], option);
  }
  return {
    kind: "tagged",
    byKind: (kind) => {
      const option = byKind.get(kind);
      return option && shapeOf(option);
    },
  };
}

const leaves: ReadonlySet<string> = new Set(["string", "number", "boolean", "enum", "literal", "null"]);

function innerOf(schema: z.ZodMiniType): Inner {
  const { type, innerType } = definitionOf(schema);
  if (innerType) return innerOf(innerType);
  return leaves.has(type) ? null : () => shapeOf(schema);
}
