// The transitions that leave one state, filed where XState looks for them. Within one event, delay or wildcard they keep
// the document's order, which is their priority.

import type { Entry } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { compileActions } from "./actions.ts";
import type { Compilation } from "./compilation.ts";
import type { InvokeConfig, StateNodeConfig, TransitionConfig } from "./config.ts";
import { oneOrMany } from "./config.ts";
import { compileGuard } from "./guards.ts";
import { compileTargets } from "./targets.ts";
import { type Slot, slotOf } from "./transition-slots.ts";

export function compileTransitions(
  compilation: Compilation,
  state: Id,
  node: StateNodeConfig,
  invocations: ReadonlyMap<Id, InvokeConfig>,
): void {
  const groups = new Map<string, { slot: Slot; configs: TransitionConfig[] }>();
  for (const transition of compilation.index.transitionsFrom(state)) {
    const slot = slotOf(compilation, transition, node, invocations);
    if (!slot) continue;
    const group = groups.get(slot.descriptor) ?? { slot, configs: [] };
    groups.set(slot.descriptor, group);
    const place = { state, descriptor: slot.descriptor, index: group.configs.length };
    compilation.sourceMap.transition(transition.id, place);
    group.configs.push(compileTransition(compilation, transition));
  }
  for (const { slot, configs } of groups.values()) slot.place(oneOrMany(configs));
}

function compileTransition(compilation: Compilation, { id, record }: Entry<Transition>): TransitionConfig {
  const config: TransitionConfig = {};
  const targets = compileTargets(compilation, record.targets, ["transitions", id, "targets"]);
  if (targets.length > 0) config.target = oneOrMany(targets);
  if (record.guard) config.guard = compileGuard(compilation, record.guard, ["transitions", id, "guard"]);
  const actions = compileActions(compilation, record.actions, { table: "transitions", id, list: "actions" });
  if (actions.length > 0) config.actions = actions;
  if (record.reenter || leadsToRootFromInside(compilation, record)) config.reenter = true;
  if (record.description) config.description = record.description;
  return config;
}

/** Every state around the source is left and entered again when it is the target. XState has to be told so for the root. */
function leadsToRootFromInside({ root }: Compilation, { source, targets }: Transition): boolean {
  return source !== root && targets.includes(root);
}
