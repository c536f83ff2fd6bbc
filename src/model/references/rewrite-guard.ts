import type { Guard } from "../schema/guard.ts";
import type { Resolve } from "./resolve.ts";

/**
 * What is gone never holds: no machine is ever in a state that does not exist. Folding that through `and`, `or` and
 * `not` keeps what the guard means, where dropping the part would let a transition through that never was before.
 */
export function rewriteGuard(guard: Guard, resolve: Resolve): Guard | "always" | "never" {
  switch (guard.kind) {
    case "expression":
      return guard;
    case "in": {
      const state = resolve("states", guard.state);
      if (state === undefined) return "never";
      return state === guard.state ? guard : { ...guard, state };
    }
    case "named": {
      const implementation = resolve("implementations", guard.implementation);
      if (implementation === undefined) return "never";
      return implementation === guard.implementation ? guard : { ...guard, implementation };
    }
    case "not": {
      const inner = rewriteGuard(guard.guard, resolve);
      if (inner === "always") return "never";
      if (inner === "never") return "always";
      return inner === guard.guard ? guard : { ...guard, guard: inner };
    }
    case "and":
    case "or":
      return rewriteGroup(guard, resolve);
  }
}

function rewriteGroup(group: Extract<Guard, { kind: "and" | "or" }>, resolve: Resolve): Guard | "always" | "never" {
  const [deciding, neutral] = group.kind === "and" ? (["never", "always"] as const) : (["always", "never"] as const);
  const parts = group.guards.map((part) => rewriteGuard(part, resolve));
  if (parts.includes(deciding)) return deciding;
  const guards = parts.filter((part): part is Guard => typeof part === "object");
  if (guards.length === 0) return group.guards.length === 0 ? group : neutral;
  if (guards.length === group.guards.length && guards.every((part, position) => part === group.guards[position]))
    return group;
  return { ...group, guards };
}
