// Transitions of a state, in the order in which XState tries them.

import type { Id } from "#model/schema/common.ts";
import type { Transition, Trigger } from "#model/schema/transition.ts";
import { fitting } from "../shared/project-builder.ts";
import { snapshotEvent } from "../shared/snapshot-event.ts";
import { type ConfigValue, entry, isSpread, listOf, textOfValue } from "./config-value.ts";
import { readActions } from "./import-actions.ts";
import { inGuard, readGuard } from "./import-guards.ts";
import { invokesOf } from "./import-invocations.ts";
import { readTargets } from "./import-targets.ts";
import type { MachineImport, StateImport } from "./machine-import.ts";
import { expressionOfValue } from "./named-code.ts";
import { noteKeys } from "./note-keys.ts";

export function importTransitions(made: MachineImport, state: StateImport): void {
  const { config } = state;
  const on = entry(config, "on");
  for (const [key, value] of entriesOf(on)) addAll(made, state, eventTrigger(made, state, key, value), value);
  for (const [key, value] of entriesOf(entry(config, "after")))
    if (key.startsWith("..."))
      made.lose(
        "spread",
        `The transitions of "${key.slice(0, 60)}" are not in this file and were left out.`,
        value.node,
        ["states", state.id],
      );
    else addAll(made, state, { kind: "after", delay: delayOf(made, key, value) }, value);
  // As XState 4 also has it: [{ delay, target }].
  for (const value of entry(config, "after")?.kind === "array" ? listOf(entry(config, "after")) : []) {
    const delay = entry(value, "delay");
    addAll(made, state, { kind: "after", delay: (delay && expressionOfValue(made, delay)) ?? "0" }, value);
  }
  addAll(made, state, { kind: "always" }, entry(config, "always"));
  addAll(made, state, { kind: "stateDone" }, entry(config, "onDone"));
  invokesOf(made, state).forEach((value, position) => {
    const invocation = state.invocations[position];
    if (invocation === undefined) return;
    addAll(made, state, { kind: "invocationDone", invocation }, entry(value, "onDone"));
    addAll(made, state, { kind: "invocationError", invocation }, entry(value, "onError"));
    importSnapshots(made, state, invocation, entry(value, "onSnapshot"));
  });
}

/** A document has no trigger of this kind, so they are an event of a name that an export knows again. */
function importSnapshots(
  made: MachineImport,
  state: StateImport,
  invocation: Id,
  value: ConfigValue | undefined,
): void {
  if (!value) return;
  const name = snapshotEvent(invocation);
  const event = made.builder.event(name, made.placeOf(value.node));
  made.builder.put("events", event, { name, payload: [{ name: "snapshot", type: "unknown" }] });
  addAll(made, state, { kind: "event", event }, value);
  const message = `Snapshots of "${invocation}" are drawn as the event "${name}", which has to be sent by hand in a simulation.`;
  made.lose("snapshot", message, value.node, ["events", event]);
}

function entriesOf(value: ConfigValue | undefined): Iterable<readonly [string, ConfigValue]> {
  return value?.kind === "object" ? value.entries : [];
}

function eventTrigger(made: MachineImport, { id }: StateImport, key: string, value: ConfigValue): Trigger | undefined {
  if (key === "") return { kind: "always" };
  if (/^(?:[^.*\s]+\.)*\*$/.test(key)) return { kind: "wildcard", pattern: key };
  const [, outcome, invoked] =
    /^(?:xstate\.)?(done\.actor|done\.invoke|error\.actor|error\.platform)\.(.+)$/.exec(key) ?? [];
  if (outcome !== undefined && invoked !== undefined) {
    const invocation = made.invocationsByName.get(invoked);
    if (invocation !== undefined)
      return { kind: outcome.startsWith("done") ? "invocationDone" : "invocationError", invocation };
  }
  const isOwn = key.startsWith("xstate.") || /^(?:done\.state|done\.invoke|error\.platform)\./.test(key);
  if (isOwn || key.startsWith("...")) {
    made.lose(
      key.startsWith("...") ? "spread" : "event",
      `The transition on "${key.slice(0, 80)}" was left out.`,
      value.node,
      ["states", id],
    );
    return undefined;
  }
  return { kind: "event", event: made.builder.event(fitting(key), made.placeOf(value.node)) };
}

function delayOf(made: MachineImport, key: string, value: ConfigValue): string {
  if (key.trim() !== "" && Number.isFinite(Number(key)) && Number(key) >= 0) return String(Number(key));
  const named = made.implementations.delays.get(key);
  const text = named ? expressionOfValue(made, named) : undefined;
  if (text !== undefined) return text;
  if (/[^\w$]/.test(key)) return key;
  made.lose("delay", `The delay "${key}" is worked out by code; it became 1000 ms.`, named?.node ?? value.node);
  return "1000";
}

function addAll(
  made: MachineImport,
  state: StateImport,
  trigger: Trigger | undefined,
  value: ConfigValue | undefined,
): void {
  if (!trigger) return;
  for (const each of listOf(value)) {
    if (isSpread(each)) {
      made.lose("spread", `Transitions of "${state.key}" are not in this file and were left out.`, each.node, [
        "states",
        state.id,
      ]);
      continue;
    }
    // `on: { EVENT: undefined }` forbids what a state above would do; anywhere else it is as if it were not there.
    const isForbidden = trigger.kind === "event" || trigger.kind === "wildcard";
    if (each.kind === "literal" && each.value === undefined && !isForbidden) continue;
    const id = made.builder.addTransition(transitionOf(made, state, trigger, each), made.placeOf(each.node));
    noteKeys(made, each, "transition", ["transitions", id]);
  }
}

function transitionOf(
  around: MachineImport,
  state: StateImport,
  trigger: Trigger,
  value: ConfigValue,
): Omit<Transition, "order"> {
  const made = { ...around, file: { ...around.file, brings: broughtBy(trigger) } };
  const isTarget = textOfValue(value) !== undefined || value.kind === "code";
  const target = isTarget ? value : entry(value, "target");
  const targets = target?.kind === "literal" && target.value === null ? [] : readTargets(made, state, target);
  const condition = entry(value, "guard", "cond");
  const inside = textOfValue(entry(value, "in"));
  const guards = [
    ...(condition ? [readGuard(made, condition)] : []),
    ...(inside === undefined ? [] : [inGuard(made, inside)].flatMap((guard) => guard ?? [])),
  ];
  const [first, ...others] = guards;
  const actions = readActions(made, entry(value, "actions"));
  const description = textOfValue(entry(value, "description"));
  return {
    source: state.id,
    trigger,
    targets,
    ...(first ? { guard: others.length > 0 ? { kind: "and", guards } : first } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(reenters(made, state, value, target, targets) ? { reenter: true } : {}),
    ...(description ? { description } : {}),
  };
}

function broughtBy({ kind }: Trigger): "output" | "error" | undefined {
  if (kind === "invocationDone" || kind === "stateDone") return "output";
  return kind === "invocationError" ? "error" : undefined;
}

/** In XState 4 a transition leaves and enters its source again unless it says `internal` or its target begins with a point. */
function reenters(
  made: MachineImport,
  state: StateImport,
  value: ConfigValue,
  target: ConfigValue | undefined,
  targets: readonly Id[],
): boolean {
  const reenter = entry(value, "reenter");
  if (reenter?.kind === "literal") return reenter.value === true;
  if (!made.isOld || targets.length === 0) return false;
  const internal = entry(value, "internal");
  if (internal?.kind === "literal") return internal.value === false;
  if (textOfValue(target)?.startsWith(".")) return false;
  const isWithin = targets.every((id) => isSelfOrInside(made, id, state.id));
  return isWithin;
}

function isSelfOrInside({ builder }: MachineImport, id: Id, container: Id): boolean {
  for (
    let at: Id | null | undefined = id, steps = 0;
    at && steps < 200;
    at = builder.project.states[at]?.parent, steps++
  )
    if (at === container) return true;
  return false;
}
