// The transitions that leave a state, filed where XState looks for them and in the document's order.

import { compileExpression } from "#expr/evaluate.ts";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { isInside } from "#model/queries/hierarchy.ts";
import type { Entry } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { type Code, object, oneOrMany, raw } from "../shared/code.ts";
import { snapshotSource } from "../shared/snapshot-event.ts";
import { actionsCode } from "./actions-code.ts";
import { functionCode } from "./functions.ts";
import { guardCode } from "./guards-code.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { below, entryPlace, transitionPlace, untypedPlace } from "./places.ts";

export interface TransitionGroups {
  readonly on: Code | undefined;
  readonly after: Code | undefined;
  readonly always: Code | undefined;
  readonly onDone: Code | undefined;
  /** By invocation. */
  readonly done: ReadonlyMap<Id, Code>;
  readonly error: ReadonlyMap<Id, Code>;
  readonly snapshot: ReadonlyMap<Id, Code>;
}

export function transitionsCode(unit: MachineUnit, state: Id): TransitionGroups {
  const groups = new Map<string, Code[]>();
  for (const entry of unit.file.index.transitionsFrom(state)) {
    const slot = slotOf(unit, entry);
    const group = groups.get(slot) ?? [];
    group.push(transitionCode(unit, entry));
    groups.set(slot, group);
  }
  const inside = (prefix: string) =>
    [...groups].flatMap(([slot, codes]) =>
      slot.startsWith(prefix) ? [[slot.slice(prefix.length), together(codes)] as const] : [],
    );
  const nested = (prefix: string) => {
    const entries = inside(prefix);
    return entries.length === 0 ? undefined : object(entries);
  };
  return {
    on: nested("on "),
    after: nested("after "),
    always: together(groups.get("always") ?? []),
    onDone: together(groups.get("onDone") ?? []),
    done: new Map(inside("done ") as [Id, Code][]),
    error: new Map(inside("error ") as [Id, Code][]),
    snapshot: new Map(inside("snapshot ") as [Id, Code][]),
  };
}

/** A single transition that only has a target is written as that target. */
function together(codes: readonly Code[]): Code | undefined {
  const [only] = codes;
  if (codes.length !== 1 || only?.kind !== "object" || only.entries.length !== 1) return oneOrMany(codes);
  const [entry] = only.entries;
  return entry?.key === "target" && entry.value.kind === "raw" ? entry.value : only;
}

function slotOf(unit: MachineUnit, { id, record: { trigger, source } }: Entry<Transition>): string {
  const { project } = unit.file;
  switch (trigger.kind) {
    case "event": {
      const snapshotOf = snapshotSource(unit.file.index, source, project.events[trigger.event]?.name);
      return snapshotOf === undefined ? `on ${project.events[trigger.event]?.name}` : `snapshot ${snapshotOf}`;
    }
    case "wildcard":
      return `on ${trigger.pattern}`;
    case "always":
      return "always";
    case "stateDone":
      return "onDone";
    case "after":
      return `after ${delayName(unit, source, id, trigger.delay)}`;
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

/** Milliseconds, or the name of a delay that is worked out on entry. */
function delayName(unit: MachineUnit, source: Id, id: Id, delay: string): string {
  const place = untypedPlace(entryPlace(unit, source, ["transitions", id, "trigger", "delay"]));
  const code = functionCode(unit, delay, place, { kind: "number" });
  const constant = constantDelay(delay);
  if (constant !== undefined) return String(constant);
  const name = delay.trim();
  unit.delays.set(name, code);
  return name;
}

function constantDelay(text: string): number | undefined {
  const parsed = expressionOf(text);
  if (!parsed.ok || readsOf(parsed.value).length > 0) return undefined;
  const value = compileExpression(parsed.value)({});
  return typeof value === "number" ? value : undefined;
}

function transitionCode(unit: MachineUnit, { id, record }: Entry<Transition>): Code {
  const place = transitionPlace(unit, record, ["transitions", id]);
  const targets = [...new Set(record.targets)].map((target) =>
    raw(JSON.stringify(targetText(unit, record.source, target))),
  );
  const leadsToRoot = record.source !== unit.machine.root && record.targets.includes(unit.machine.root);
  return object([
    ["target", oneOrMany(targets)],
    ["guard", record.guard ? guardCode(unit, record.guard, below(place, "guard")) : undefined],
    ["actions", actionsCode(unit, record.actions, below(place, "actions"))],
    ["reenter", record.reenter || leadsToRoot ? raw("true") : undefined],
    ["description", record.description ? raw(JSON.stringify(record.description)) : undefined],
  ]);
}

/** A sibling by its key, a child by `.key`, any other state by `#id`. */
export function targetText(unit: MachineUnit, source: Id, target: Id): string {
  const { project } = unit.file;
  const key = unit.keyOf(target);
  const parent = project.states[target]?.parent;
  if (/^[\w $-]+$/.test(key) && parent !== null && parent !== undefined) {
    if (parent === source) return `.${key}`;
    if (parent === project.states[source]?.parent && !isInside(project, target, source)) return key;
  }
  unit.referred.add(target);
  return `#${target}`;
}
