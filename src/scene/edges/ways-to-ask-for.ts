import type { Id } from "#model/schema/common.ts";
import type { Visible } from "../route/visible.ts";
import type { EdgeGroup } from "./edge-group.ts";
import { type PlannedGroup, passedBy } from "./planned-groups.ts";
import { keptGroup, type RoutedGroup } from "./route-group.ts";
import { placesOf, type WaysRequest, wayOf } from "./ways-request.ts";

/** None, if so few are to be found that it is sooner done than asked for. */
export function waysToAskFor(
  groups: readonly PlannedGroup[],
  visible: Visible,
  known: ReadonlyMap<Id | undefined, EdgeGroup> | undefined,
  least: number,
): WaysRequest | undefined {
  const places = placesOf(visible.states.values());
  const placeOfGroup = new Map(groups.map(({ shared }, at) => [shared, at]));
  const kept = new Map<Id | undefined, RoutedGroup>();
  let missing = 0;
  const asked = groups.map((group) => {
    const passed = passedBy(group, placeOfGroup);
    const beside = passedBy(group, kept);
    const before = known?.get(group.shared)?.routed;
    const isWhole = beside.length === passed.length;
    const old = isWhole ? keptGroup({ visible, ...group, passed: beside }, before) : undefined;
    if (old) kept.set(group.shared, old);
    else missing += group.plans.length;
    return { edges: old ? [] : group.plans.map((plan) => wayOf(plan, places)), passed, known: old?.routes };
  });
  return missing < least ? undefined : { states: [...places.values()], groups: asked };
}
