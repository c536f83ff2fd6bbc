// Transitions of a drawn machine. What happens without an event of the project (always, done, and `*`, which also takes
// XState's own done events) only moves forward in the document, so that no run of a drawn machine goes round for ever.

import type { Invocation } from "../schema/invocation.ts";
import type { Transition, Trigger } from "../schema/transition.ts";
import { type Chooser, chance, pick, someOf } from "./chooser.ts";
import {
  type ActionSite,
  contextVariables,
  drawActions,
  drawDelay,
  drawGuard,
  type Surroundings,
} from "./draw-actions.ts";
import type { DrawnType, Variable } from "./draw-expressions.ts";
import { ancestorsAndSelf, type DrawnState, insideAndSelf, isOrdinary } from "./draw-states.ts";

export interface TransitionSite {
  readonly source: DrawnState;
  readonly invocations: Readonly<Record<string, Invocation>>;
  /** Machines that are invoked by the source or around it. */
  readonly reachable: readonly { readonly id: string; readonly isRoots: boolean }[];
}

export function drawTransition(
  choose: Chooser,
  around: Surroundings,
  site: TransitionSite,
  order: number,
): Transition | undefined {
  const { source } = site;
  const trigger = drawTrigger(choose, around, site);
  const eventless = trigger.kind === "always" || trigger.kind === "stateDone";
  const everyEvent = trigger.kind === "wildcard" && trigger.pattern === "*";
  const targets = eventless || everyEvent ? drawForwardTarget(choose, source) : drawTargets(choose, around.states);
  if (targets.length === 0 && eventless) return undefined;
  const mayReenter = !eventless && !everyEvent && source.parent !== null && targets.length > 0;
  const variables = [...contextVariables(around), ...answerVariables(trigger, around, site.invocations)];
  const guarded = trigger.kind === "always" || chance(choose, 35);
  const actionSite: ActionSite = {
    variables,
    maySignal: startsRun(trigger),
    invocations: startsRun(trigger) ? runningThroughout(site, trigger, targets) : [],
  };
  const actions = chance(choose, 40) ? drawActions(choose, around, actionSite, 2) : [];
  return {
    source: source.id,
    order,
    trigger,
    targets,
    ...(guarded ? { guard: drawGuard(choose, around, variables) } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(mayReenter && chance(choose, 15) ? { reenter: true } : {}),
    ...(chance(choose, 5) ? { description: "As agreed.\nSecond line." } : {}),
  };
}

/** Nothing has happened before it since the machine was at rest, so that what the source invokes is running. */
function startsRun(trigger: Trigger): boolean {
  if (trigger.kind === "event") return trigger.event !== "signal";
  return trigger.kind === "after" || trigger.kind === "invocationDone" || trigger.kind === "invocationError";
}

/** Actions run after the states that are left have stopped what they invoke; the root alone is never left. */
function runningThroughout({ reachable }: TransitionSite, trigger: Trigger, targets: readonly string[]): string[] {
  const ended = "invocation" in trigger ? trigger.invocation : undefined;
  const staying = reachable.filter(({ id, isRoots }) => id !== ended && (isRoots || targets.length === 0));
  return staying.map(({ id }) => id);
}

function drawTrigger(choose: Chooser, around: Surroundings, site: TransitionSite): Trigger {
  const event = pick(choose, Object.keys(around.events));
  const offered: Trigger[] = [
    { kind: "event", event },
    { kind: "event", event },
    { kind: "event", event },
    { kind: "wildcard", pattern: pick(choose, ["*", "payment.*"]) },
  ];
  for (const invocation of Object.keys(site.invocations))
    offered.push(
      { kind: "invocationDone", invocation },
      { kind: "invocationError", invocation },
      { kind: "invocationDone", invocation },
    );
  if (site.source.parent) {
    offered.push({ kind: "after", delay: drawDelay(choose, contextVariables(around)) }, { kind: "always" });
    const ends = site.source.kind === "parallel" || site.source.children.some((child) => child.kind === "final");
    if (ends) offered.push({ kind: "stateDone" }, { kind: "stateDone" });
  }
  return pick(choose, offered);
}

function answerVariables(
  trigger: Trigger,
  around: Surroundings,
  invocations: Readonly<Record<string, Invocation>>,
): Variable[] {
  if (trigger.kind === "invocationError") return [{ path: "error.code", type: "string" }];
  if (trigger.kind === "event") {
    const fields = around.events[trigger.event]?.payload ?? [];
    return fields.flatMap((field) =>
      field.optional ? [] : [{ path: `event.${field.name}`, type: field.type as DrawnType }],
    );
  }
  if (trigger.kind !== "invocationDone") return [];
  const callee = invocations[trigger.invocation]?.callee;
  if (callee?.kind !== "service") return [];
  if (callee.service === "charge")
    return [
      { path: "output.id", type: "string" },
      { path: "output.fee", type: "number" },
    ];
  return callee.service === "stock" ? [{ path: "output", type: "number" }] : [];
}

/** No target, one, or one in each of several regions. */
function drawTargets(choose: Chooser, states: readonly DrawnState[]): string[] {
  const regionSets = states.filter(
    (state) => state.kind === "parallel" && state.children.filter(isOrdinary).length > 1,
  );
  const kind = choose.below(10);
  if (kind >= 8 && regionSets.length > 0) return drawRegionTargets(choose, pick(choose, regionSets));
  if (kind === 7) return [];
  return [pick(choose, states.slice(1)).id];
}

function drawRegionTargets(choose: Chooser, parallel: DrawnState): string[] {
  const regions = parallel.children.filter(isOrdinary);
  const chosen = someOf(choose, regions, 70);
  const covered = chosen.length > 1 ? chosen : regions;
  return covered.map((region) => pick(choose, insideAndSelf(region)).id);
}

/** A state behind the source in the document whose entry enters nothing that lies before it. */
function drawForwardTarget(choose: Chooser, source: DrawnState): string[] {
  const candidates = ancestorsAndSelf(source).flatMap((inner) => {
    if (inner.parent?.kind !== "compound") return [];
    const siblings = inner.parent.children;
    const later = siblings.slice(siblings.indexOf(inner) + 1).flatMap(insideAndSelf);
    return later.filter((state) => state.kind !== "history");
  });
  return candidates.length === 0 ? [] : [pick(choose, candidates).id];
}
