// Transitions as JSON, grouped as XState has them.

import type { ProjectIndex } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { actionsJson, guardJson, type JsonObject, oneOrMany } from "./action-json.ts";

export interface JsonUnit {
  readonly project: Project;
  readonly index: ProjectIndex;
  readonly machine: Machine;
}

export function transitionsJson(unit: JsonUnit, state: Id): Map<string, JsonObject[]> {
  const groups = new Map<string, JsonObject[]>();
  for (const { record } of unit.index.transitionsFrom(state)) {
    const slot = slotOf(unit, record);
    groups.set(slot, [...(groups.get(slot) ?? []), transitionJson(unit, record)]);
  }
  return groups;
}

function slotOf({ project }: JsonUnit, { trigger, source }: Transition): string {
  switch (trigger.kind) {
    case "event":
      return `on ${project.events[trigger.event]?.name}`;
    case "wildcard":
      return `on ${trigger.pattern}`;
    case "after":
      return `after ${trigger.delay}`;
    case "always":
      return "always";
    case "stateDone":
      return "onDone";
    case "invocationDone":
    case "invocationError": {
      const kind = trigger.kind === "invocationDone" ? "done" : "error";
      const isOwn = project.invocations[trigger.invocation]?.state === source;
      return isOwn ? `${kind} ${trigger.invocation}` : `on xstate.${kind}.actor.${trigger.invocation}`;
    }
    default:
      return trigger satisfies never;
  }
}

function transitionJson({ project }: JsonUnit, record: Transition): JsonObject {
  return {
    ...(record.targets.length > 0 ? { target: oneOrMany(record.targets.map((target) => `#${target}`)) } : {}),
    ...(record.guard ? { guard: guardJson(project, record.guard) } : {}),
    ...actionsJson(project, "actions", record.actions),
    ...(record.reenter ? { reenter: true } : {}),
    ...(record.description ? { description: record.description } : {}),
  };
}

export function pick(groups: ReadonlyMap<string, JsonObject[]>, slot: string, key: string): JsonObject {
  const group = groups.get(slot);
  return group ? { [key]: oneOrMany(group) } : {};
}

export function nested(groups: ReadonlyMap<string, JsonObject[]>, prefix: string): JsonObject {
  const own = [...groups].filter(([slot]) => slot.startsWith(prefix));
  if (own.length === 0) return {};
  return {
    [prefix.trim()]: Object.fromEntries(own.map(([slot, group]) => [slot.slice(prefix.length), oneOrMany(group)])),
  };
}
