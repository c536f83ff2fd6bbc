import type { Type } from "#expr/type.ts";

/** Without `undefined` and `null`: `a?.b` is asked for where `a` may be absent. */
export function presentTypes(type: Type): readonly Type[] {
  const all = type.kind === "union" ? type.of.flatMap(presentTypes) : [type];
  return all.filter(({ kind }) => kind !== "undefined" && kind !== "null");
}
