// Data that arrives damaged.

export type Damage = "removed" | "null" | "wrongType" | "truncated";

/** All fields if none is named. What is no object is damaged as a whole. */
export function damageFields(value: unknown, field: string | undefined, damage: Damage): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return damaged(value, damage);
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (field !== undefined && name !== field) return [[name, inner] as const];
    return damage === "removed" ? [] : [[name, damaged(inner, damage)] as const];
  });
  return Object.fromEntries(entries);
}

function damaged(value: unknown, damage: Damage): unknown {
  switch (damage) {
    case "removed":
      return undefined;
    case "null":
      return null;
    case "wrongType":
      return typeof value === "string" ? value.length : JSON.stringify(value);
    case "truncated":
      if (typeof value === "string" || Array.isArray(value)) return value.slice(0, Math.floor(value.length / 2));
      return typeof value === "number" ? Math.trunc(value / 10) : value;
    default:
      return damage satisfies never;
  }
}
