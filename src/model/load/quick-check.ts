// A schema as a plain question, answered several times as fast as the schema's own, which makes a copy of all it looks at.
// Yes only if the schema takes the value; what is wrong with the others is for the schema to say. For values out of JSON.

import * as z from "zod/mini";

export type Check = (value: unknown) => boolean;

const known = new WeakMap<z.core.$ZodType, Check>();

export function quickCheck(schema: z.core.$ZodType): Check {
  const before = known.get(schema);
  if (before) return before;
  const check = checkOf(schema as z.core.$ZodTypes);
  known.set(schema, check);
  return check;
}

function checkOf(schema: z.core.$ZodTypes): Check {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return both((value) => typeof value === "string", schema);
    case "number":
      return both(Number.isFinite, schema);
    case "boolean":
      return (value) => typeof value === "boolean";
    case "literal":
      return (value) => (def.values as readonly unknown[]).includes(value);
    case "enum": {
      const entries = new Set<unknown>(Object.values(def.entries));
      return (value) => entries.has(value);
    }
    case "optional": {
      const inner = quickCheck(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case "array": {
      const item = quickCheck(def.element);
      return both((value) => Array.isArray(value) && value.every(item), schema);
    }
    case "record":
      return entriesCheck(quickCheck(def.keyType), quickCheck(def.valueType));
    case "object":
      return fieldsCheck(def.shape);
    case "union":
      return "discriminator" in def ? kindsCheck(def as z.core.$ZodDiscriminatedUnionDef) : bySchema(schema);
    case "lazy":
      // Made once; asking for it again would make another.
      return (value) => quickCheck((schema as z.core.$ZodLazy)._zod.innerType)(value);
    default:
      return bySchema(schema);
  }
}

function bySchema(schema: z.core.$ZodType): Check {
  return (value) => z.safeParse(schema, value).success;
}

/** What is asked of texts and numbers besides being one. */
function both(isOne: Check, schema: z.core.$ZodType): Check {
  const own = "check" in schema._zod ? [schema as unknown as z.core.$ZodCheck] : [];
  const checks = [...own, ...(schema._zod.def.checks ?? [])];
  if (checks.length === 0) return isOne;
  return (value) => {
    if (!isOne(value)) return false;
    const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
    for (const { _zod } of checks) _zod.check(payload);
    return payload.issues.length === 0;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesCheck(isKey: Check, isValue: Check): Check {
  return (value) => isObject(value) && Object.keys(value).every((key) => isKey(key) && isValue(value[key]));
}

/** Thousands of records are looked at before anything can be shown, hence without a function for each field. */
function fieldsCheck(shape: Readonly<Record<string, z.core.$ZodType>>): Check {
  const keys = Object.keys(shape);
  const checks = Object.values(shape).map(quickCheck);
  return (value) => {
    if (!isObject(value)) return false;
    for (let at = 0; at < keys.length; at++) if (!checks[at]?.(value[keys[at] ?? ""])) return false;
    return true;
  };
}

function kindsCheck({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Check {
  const byKind = new Map<unknown, Check>();
  for (const option of options)
    for (const kind of option._zod.propValues?.[discriminator] ?? []) byKind.set(kind, quickCheck(option));
  return (value) => isObject(value) && (byKind.get(value[discriminator])?.(value) ?? false);
}
