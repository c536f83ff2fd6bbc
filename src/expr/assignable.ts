import type { Type } from "./type.ts";

/** Whether every value of one type is a value of the other; what is unknown fits everywhere. */
export function isAssignable(from: Type, to: Type): boolean {
  if (from.kind === "unknown" || to.kind === "unknown") return true;
  if (from.kind === "union") return from.of.every((one) => isAssignable(one, to));
  if (to.kind === "union") {
    if (
      from.kind === "boolean" &&
      [true, false].every((value) => to.of.some((one) => one.kind === "literal" && one.value === value))
    )
      return true;
    return to.of.some((one) => isAssignable(from, one));
  }
  if (to.kind === "literal") return from.kind === "literal" && from.value === to.value;
  if (from.kind === "literal") return typeof from.value === to.kind;
  if (from.kind === "array") return to.kind === "array" && isAssignable(from.items, to.items);
  if (from.kind === "map") return to.kind === "map" && isAssignable(from.values, to.values);
  if (from.kind !== "object") return from.kind === to.kind;
  if (to.kind === "map") return from.fields.every((field) => isAssignable(field.type, to.values));
  if (to.kind !== "object") return false;
  return to.fields.every((wanted) => {
    const field = from.fields.find(({ name }) => name === wanted.name);
    if (!field) return wanted.optional || from.open === true;
    return (wanted.optional || !field.optional) && isAssignable(field.type, wanted.type);
  });
}
