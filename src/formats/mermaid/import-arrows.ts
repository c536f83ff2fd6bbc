// Arrows of a diagram as transitions, initial states and ends.

import { shorten } from "#base/shorten.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { State } from "#model/schema/state.ts";
import type { Trigger } from "#model/schema/transition.ts";
import type { TextPlace } from "../format.ts";
import { fitting } from "../shared/project-builder.ts";
import { isExpression, type Label, splitLabel } from "../shared/read-label.ts";
import type { DrawnArrow, DrawnState, Region } from "./diagram.ts";
import { importPseudo, type Leaving } from "./import-pseudo.ts";
import { linesOf } from "./import-states.ts";
import { detailsOf } from "./label-details.ts";
import type { MermaidImport } from "./mermaid-import.ts";

type Placed = (parent: Id) => { readonly parent: Id; readonly order: number };

export function importArrows(made: MermaidImport, root: Id, place: Placed): void {
  const arrows = [...regionsOf(made)].flatMap(({ arrows }) => arrows);
  const leaving = new Map<DrawnState, number>();
  for (const { from } of arrows) if (from) leaving.set(from, (leaving.get(from) ?? 0) + 1);
  const ends = new Map<Region, Id>();
  const passed = new Map<DrawnState, Leaving[]>();
  for (const state of made.diagram.states.values()) importLines(made, state);
  const started = importStarts(made, arrows, root, place);
  for (const arrow of arrows) {
    const { from, to } = arrow;
    if (started.has(arrow)) continue;
    if (!from) markInitial(made, arrow, root);
    else if (!to && leaving.get(from) === 1 && arrow.label === "" && isPlain(made, from)) makeFinal(made, from);
    else {
      const target = to ? (made.ids.get(to) ?? root) : endOf(made, arrow, ends, root, place);
      if (isPassedThrough(made, from)) {
        const leaving = passed.get(from) ?? [];
        leaving.push({ arrow, target });
        passed.set(from, leaving);
      } else addTransition(made, arrow, [target]);
    }
  }
  for (const [from, arrows] of passed) importPseudo(made, from, arrows);
  chooseInitials(made);
}

function regionsOf({ diagram }: MermaidImport): Set<Region> {
  const regions = new Set([diagram.root]);
  for (const state of diagram.states.values()) for (const region of state.regions) regions.add(region);
  return regions;
}

function importLines(made: MermaidImport, drawn: DrawnState): void {
  const { builder } = made;
  const state = made.ids.get(drawn) ?? "";
  if (builder.project.states[state]?.kind === "history") return;
  const { invokes, handled } = linesOf(made, drawn);
  for (const name of invokes) {
    const callee: Invocation["callee"] =
      name === "compensate"
        ? { kind: "compensate", sequence: "reverse" }
        : { kind: "service", service: builder.service(name, drawn.place) };
    builder.addInvocation(builder.freshId(`${drawn.id} ${name}`, "invocation"), { state, callee }, drawn.place);
  }
  for (const text of handled) {
    const label = splitLabel(text);
    builder.addTransition(
      {
        source: state,
        trigger: triggerOf(made, label, drawn, drawn.place, "it"),
        targets: [],
        ...detailsOf(made, label),
      },
      drawn.place,
    );
  }
}

/** Where the dot leads to several states, it is a state that waits for what each of its arrows says. */
function importStarts(made: MermaidImport, arrows: readonly DrawnArrow[], root: Id, place: Placed): Set<DrawnArrow> {
  const byRegion = new Map<Region, DrawnArrow[]>();
  for (const arrow of arrows)
    if (!arrow.from && arrow.to) {
      const known = byRegion.get(arrow.region);
      if (known) known.push(arrow);
      else byRegion.set(arrow.region, [arrow]);
    }
  const started = new Set<DrawnArrow>();
  const { builder, ids, holders } = made;
  for (const [region, leaving] of byRegion) {
    const holder = holders.get(region) ?? root;
    const state = builder.project.states[holder];
    const [first] = leaving;
    if (!first || state?.kind !== "compound" || new Set(leaving.map(({ to }) => to)).size < 2) continue;
    const id = builder.freshId("start", "state");
    builder.addState(id, { kind: "atomic", name: "start", ...place(holder) }, first.place);
    builder.put("states", holder, { ...state, initial: id });
    for (const arrow of leaving) {
      const { to, place: inText } = arrow;
      const read = splitLabel(arrow.label);
      const target = (to && ids.get(to)) ?? root;
      const trigger = triggerOf(made, read, undefined, inText, to?.name ?? to?.id ?? "");
      builder.addTransition({ source: id, trigger, targets: [target], ...detailsOf(made, read) }, inText);
      started.add(arrow);
    }
    const message = `"${state.name}" has several arrows from [*]; a state "start" waits for which of them it is.`;
    builder.lose({ code: "start", kind: "changed", message, inText: first.place, inDocument: ["states", id] });
  }
  return started;
}

function isPassedThrough({ builder, ids }: MermaidImport, from: DrawnState): boolean {
  return from.pseudo !== undefined && builder.project.states[ids.get(from) ?? ""]?.kind === "atomic";
}

function markInitial(
  { builder, ids, holders }: MermaidImport,
  { to, place, region, label }: DrawnArrow,
  root: Id,
): void {
  if (label !== "")
    builder.lose({
      code: "unread",
      kind: "lost",
      message: `"${shorten(label.replace(/\s+/g, " "), 60)}" stands on an arrow from [*], where nothing has happened yet; it was left out.`,
      inText: place,
    });
  const holder = holders.get(region) ?? root;
  const state = builder.project.states[holder];
  let target = to && ids.get(to);
  // The dot may point deeper: then the state around it comes first.
  while (target !== undefined && builder.project.states[target]?.parent !== holder)
    target = builder.project.states[target]?.parent ?? undefined;
  if (state?.kind !== "compound" || target === undefined) return;
  if (state.initial === undefined) builder.put("states", holder, { ...state, initial: target });
}

/** A composite that doesn't say what comes first starts with what is written first. */
function chooseInitials({ builder }: MermaidImport): void {
  const firstIn = new Map<Id, { readonly id: Id; readonly order: number }>();
  for (const [id, { parent, kind, order }] of Object.entries(builder.project.states))
    if (parent !== null && kind !== "history" && order < (firstIn.get(parent)?.order ?? Number.POSITIVE_INFINITY))
      firstIn.set(parent, { id, order });
  for (const [id, state] of Object.entries(builder.project.states)) {
    const first = firstIn.get(id);
    if (state.kind === "compound" && state.initial === undefined && first)
      builder.put("states", id, { ...state, initial: first.id });
  }
}

function isPlain({ builder, ids }: MermaidImport, drawn: DrawnState): boolean {
  const state = builder.project.states[ids.get(drawn) ?? ""];
  const parent = builder.project.states[state?.parent ?? ""];
  return state?.kind === "atomic" && parent?.kind === "compound" && drawn.pseudo === undefined;
}

function makeFinal({ builder, ids }: MermaidImport, drawn: DrawnState): void {
  const id = ids.get(drawn) ?? "";
  const state = builder.project.states[id];
  if (state?.kind === "atomic") builder.put("states", id, { ...state, kind: "final" });
}

function endOf(
  made: MermaidImport,
  { region, place: inText }: DrawnArrow,
  ends: Map<Region, Id>,
  root: Id,
  place: Placed,
): Id {
  const known = ends.get(region);
  if (known !== undefined) return known;
  const { builder, holders } = made;
  const id = builder.freshId("End", "end");
  const record: State = { kind: "final", name: "End", ...place(holders.get(region) ?? root) };
  builder.addState(id, record, inText);
  builder.lose({
    code: "final",
    kind: "changed",
    message: 'The end [*] became a final state called "End".',
    inText,
    inDocument: ["states", id],
  });
  ends.set(region, id);
  return id;
}

function addTransition(made: MermaidImport, { from, to, label, place }: DrawnArrow, targets: readonly Id[]): void {
  const { builder, ids } = made;
  const source = from && ids.get(from);
  if (!from || source === undefined) return;
  const state = builder.project.states[source];
  if (state?.kind === "history") {
    builder.put("states", source, { ...state, defaults: [...(state.defaults ?? []), ...targets] });
    return;
  }
  const read = splitLabel(label);
  const trigger = triggerOf(made, read, from, place, to?.name ?? to?.id ?? "the end");
  builder.addTransition({ source, trigger, targets: [...targets], ...detailsOf(made, read) }, place);
}

function triggerOf(
  made: MermaidImport,
  label: Label,
  from: DrawnState | undefined,
  inText: TextPlace,
  target: string,
): Trigger {
  const { builder, ids } = made;
  const text = label.trigger;
  if (text === "*" || /^(?:[^.*\s]+\.)*\*$/.test(text)) return { kind: "wildcard", pattern: text };
  const delay = /^after\s*\(?\s*(.+?)\s*\)?$/.exec(text)?.[1];
  const ms = delay === undefined ? undefined : milliseconds(delay);
  if (ms !== undefined) return { kind: "after", delay: ms };
  const [, outcome, callee] = /^(done|error)(?:\s+(.+))?$/.exec(text) ?? [];
  const invocation = outcome === undefined ? undefined : invocationIn(made, (from && ids.get(from)) ?? "", callee);
  if (outcome !== undefined && invocation !== undefined)
    return { kind: outcome === "done" ? "invocationDone" : "invocationError", invocation };
  const isComposite = from !== undefined && from.regions.length > 0;
  if (text === "done" || (text === "" && isComposite && label.guard === undefined)) return { kind: "stateDone" };
  if (text === "always" || (text === "" && label.guard !== undefined)) return { kind: "always" };
  if (text !== "") return { kind: "event", event: builder.event(fitting(text), inText) };
  const name = `to ${target}`;
  builder.lose({
    code: "label",
    kind: "changed",
    message: `An arrow without a label waits for the event "${name}".`,
    inText,
  });
  return { kind: "event", event: builder.event(fitting(name), inText) };
}

function invocationIn({ builder }: MermaidImport, state: Id, callee: string | undefined): Id | undefined {
  const { invocations, services } = builder.project;
  const own = Object.entries(invocations).filter(([, record]) => record.state === state);
  if (callee === undefined) return own.length === 1 ? own[0]?.[0] : undefined;
  const name = fitting(callee);
  const named = own.find(
    ([, { callee: called }]) => called.kind === "service" && services[called.service]?.name === name,
  );
  return (named ?? own.find(([, record]) => record.callee.kind === callee))?.[0];
}

function milliseconds(text: string): string | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(ms|s|sec|seconds?|m|min|minutes?|h|hours?)?$/.exec(text) ?? [];
  if (amount === undefined) return isExpression(text) ? text : undefined;
  const factors: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };
  const factor = unit === undefined || unit === "ms" ? 1 : (factors[unit.charAt(0)] ?? 1);
  return String(Number(amount) * factor);
}
