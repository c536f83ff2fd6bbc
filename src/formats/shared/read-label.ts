// Reads what a person writes at an arrow: `event [guard] / actions`. What is an expression of the language becomes one;
// anything else becomes a named guard or action, so that no word is lost.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { ProjectBuilder } from "./project-builder.ts";

export interface Label {
  readonly trigger: string;
  readonly guard: string | undefined;
  readonly actions: readonly string[];
}

export function splitLabel(text: string): Label {
  const pairs = pairsIn(text);
  const guardAt = findTopLevel(text, pairs, "[");
  const guardEnd = guardAt === undefined ? undefined : pairs.get(guardAt);
  const slashAt = findTopLevel(text, pairs, "/", guardEnd ?? guardAt ?? 0);
  const hasGuard = guardAt !== undefined && guardEnd !== undefined && (slashAt === undefined || guardAt < slashAt);
  const triggerEnd = hasGuard ? guardAt : (slashAt ?? text.length);
  return {
    trigger: text.slice(0, triggerEnd).trim(),
    guard: hasGuard ? text.slice(guardAt + 1, guardEnd).trim() : undefined,
    actions: slashAt === undefined ? [] : splitTopLevel(text.slice(slashAt + 1), ","),
  };
}

function findTopLevel(text: string, pairs: ReadonlyMap<number, number>, wanted: string, from = 0): number | undefined {
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === wanted) return at;
    if (character === "[" && wanted !== "[") at = pairs.get(at) ?? at;
  }
  return undefined;
}

/** Where the bracket at a place is closed, texts in quotes left aside. All at once, however many there are. */
function pairsIn(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  const hopeless = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (/["'`]/.test(character)) at = endOfText(text, at, hopeless);
    else if (/[[({]/.test(character)) open.push(at);
    else if (/[\])}]/.test(character)) {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at);
    }
  }
  return pairs;
}

/** `hopeless`: marks that were looked for to the end in vain, and are not looked for again. */
function endOfText(text: string, from: number, hopeless: Set<string>): number {
  const mark = text[from] ?? "";
  if (hopeless.has(mark)) return from;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === mark) return at;
  }
  hopeless.add(mark);
  // An apostrophe, not the start of a text.
  return from;
}

export function splitTopLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  const pairs = pairsIn(text);
  const hopeless = new Set<string>();
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (/["'`]/.test(character)) at = endOfText(text, at, hopeless);
    else if (/[[({]/.test(character)) at = pairs.get(at) ?? at;
    else if (character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** An expression that reads something, or a plain true or false. */
export function isExpression(text: string): boolean {
  const parsed = expressionOf(text);
  if (!parsed.ok) return false;
  return readsOf(parsed.value).length > 0 || parsed.value.kind !== "variable";
}

export function readGuard(builder: ProjectBuilder, text: string): Guard {
  if (isExpression(text)) return { kind: "expression", expression: text };
  const negated = /^(?:not|!)\s*\(?\s*([\w. -]+?)\s*\)?$/.exec(text)?.[1];
  if (negated !== undefined)
    return { kind: "not", guard: { kind: "named", implementation: builder.implementation("guard", negated) } };
  return { kind: "named", implementation: builder.implementation("guard", text) };
}

export function readActions(builder: ProjectBuilder, texts: readonly string[]): Action[] {
  return texts.map((text) => readAction(builder, text));
}

function readAction(builder: ProjectBuilder, text: string): Action {
  const assigned = /^([A-Za-z_$][\w$]*)\s*=(?!=)\s*([\s\S]+)$/.exec(text);
  if (assigned?.[1] && assigned[2] && isExpression(assigned[2]) && !isForbiddenName(assigned[1]))
    return { kind: "assign", values: { [assigned[1]]: assigned[2] } };
  const logged = /^log\(([\s\S]+)\)$/.exec(text)?.[1];
  if (logged !== undefined && isExpression(logged)) return { kind: "log", message: logged };
  const raised = /^raise ([^\s(]+)$/.exec(text)?.[1];
  if (raised !== undefined) return { kind: "raise", event: builder.event(raised) };
  const cancelled = /^cancel (\S+)$/.exec(text)?.[1];
  if (cancelled !== undefined) return { kind: "cancel", label: cancelled };
  return { kind: "named", implementation: builder.implementation("action", text) };
}

/** Context fields that are assigned or read and that nobody declares. */
export function declareContext(builder: ProjectBuilder, machine: Id): void {
  const record = builder.project.machines[machine];
  if (!record) return;
  const names = new Set<string>();
  const declared = new Set((record.context ?? []).map(({ name }) => name));
  const text = JSON.stringify([builder.project.states, builder.project.transitions, builder.project.invocations]);
  for (const [, name] of text.matchAll(/\bcontext\??\.([A-Za-z_$][\w$]*)/g)) if (name) names.add(name);
  for (const values of assignments(builder)) for (const name of Object.keys(values)) names.add(name);
  const missing = [...names].filter((name) => !declared.has(name) && !isForbiddenName(name));
  if (missing.length === 0) return;
  const context = [...(record.context ?? []), ...missing.map((name) => ({ name, type: "unknown" }))];
  builder.project.machines[machine] = { ...record, context };
}

function assignments({ project }: ProjectBuilder): Readonly<Record<string, string>>[] {
  const lists = [
    ...Object.values(project.transitions).map(({ actions }) => actions),
    ...Object.values(project.states).flatMap((state) =>
      state.kind === "history"
        ? []
        : [state.entry, state.exit, state.kind === "compound" ? state.initialActions : undefined],
    ),
  ];
  return lists.flatMap((actions) => (actions ?? []).flatMap((each) => (each.kind === "assign" ? [each.values] : [])));
}
