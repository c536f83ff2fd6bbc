import type { Entry } from "#model/queries/project-index.ts";
import type { Transition } from "#model/schema/transition.ts";
import { constantGuard } from "../facts/constants.ts";
import { triggerKey } from "../facts/triggers.ts";
import { moveTransitionFix, removeTransitionFix } from "../fixes.ts";
import type { Fix } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const shadowedTransition: Rule<"shadowed-transition"> = {
  code: "shadowed-transition",
  severity: "warning",
  documentation: {
    title: "A transition is never taken, because one before it with the same trigger always is.",
    why: "Transitions of a state are tried in their order, and the first whose guard holds is taken. One without a guard, or with the same guard, leaves nothing to those after it.",
    example:
      "On `PAY`, `Idle` goes to `Paying` without a guard; a second transition on `PAY` has the guard `context.total > 100`.",
    remedy: "Move the one with the guard up, or give the first one a guard.",
  },
  check({ tree, index, record, naming }) {
    const findings: Finding[] = [];
    const eventName = (event: string) => record("events", event)?.name ?? event;
    for (const state of tree.order) {
      const transitions = index.transitionsFrom(state);
      if (transitions.length < 2) continue;
      for (const rivals of rivalsAmong(transitions, eventName)) {
        for (const { id, by } of shadowedAmong(rivals)) {
          const message = `${naming.Of("transitions", id)} is never taken, because ${naming.of("transitions", by)} comes before it and is taken whenever this one could be. Move it up, or give the other one a narrower guard.`;
          findings.push({
            message,
            about: [
              { table: "transitions", id },
              { table: "transitions", id: by },
            ],
            fix: fixFor(transitions, id, by),
          });
        }
      }
    }
    return findings;
  },
};

/** One with a guard of its own can still be asked first; the same one again can't. */
function fixFor(transitions: readonly Entry<Transition>[], id: string, by: string): Fix {
  const first = transitions.findIndex((transition) => transition.id === by);
  const [guard, other] = [id, by].map((one) => transitions.find((transition) => transition.id === one)?.record.guard);
  if (constantGuard(guard) === true || JSON.stringify(guard) === JSON.stringify(other)) return removeTransitionFix(id);
  return moveTransitionFix("Try it first", id, first);
}

function rivalsAmong(transitions: readonly Entry<Transition>[], eventName: (id: string) => string) {
  const groups = new Map<string, Entry<Transition>[]>();
  for (const entry of transitions) {
    const key = triggerKey(entry.record, eventName);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function shadowedAmong(rivals: readonly Entry<Transition>[]): { id: string; by: string }[] {
  const shadowed: { id: string; by: string }[] = [];
  const guards = new Map<string, string>();
  let always: string | undefined;
  for (const { id, record } of rivals) {
    const constant = constantGuard(record.guard);
    if (constant === false) continue;
    const guard = constant === undefined ? JSON.stringify(record.guard) : "";
    const by = always ?? guards.get(guard);
    if (by !== undefined) shadowed.push({ id, by });
    else if (constant === true) always = id;
    else guards.set(guard, id);
  }
  return shadowed;
}
