import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import { historyFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const historyCircle: Rule<"history-circle"> = {
  code: "history-circle",
  severity: "error",
  documentation: {
    title: "Entering a history state for the first time leads back to the same history state.",
    why: "XState looks for the state to enter without end, and the page or the service hangs.",
    example: "The initial state of `Paying` is its own history state, and that has no default.",
    remedy: "Give the history state a default that is not a history state, or another initial state to its parent.",
  },
  check(facts) {
    const findings: Finding[] = [];
    const settled = new Set<Id>();
    for (const start of facts.tree.order) {
      if (facts.record("states", start)?.kind !== "history" || settled.has(start)) continue;
      const circle = findCircle(facts, start, settled);
      if (circle === undefined) continue;
      const message = `${facts.naming.Of("states", circle)} leads back to itself when nothing has been remembered yet. Give it a default state that is not a history state.`;
      const first = firstBeside(facts, circle);
      const fix = first && historyFix(`Start in "${first.record.name}"`, { state: circle, defaults: [first.id] });
      findings.push({ message, about: [{ table: "states", id: circle }], ...(fix && { fix }) });
    }
    return findings;
  },
};

function firstBeside({ record, index }: Facts, history: Id) {
  const parent = record("states", history)?.parent;
  const siblings = parent ? index.childrenOf(parent) : [];
  return siblings.find((sibling) => sibling.record.kind === "atomic" || sibling.record.kind === "final");
}

/** A history state on a circle that can be reached from `start`; whatever was walked is settled afterwards. */
function findCircle(facts: Facts, start: Id, settled: Set<Id>): Id | undefined {
  const onWay = new Set<Id>();
  const way: { id: Id; next: readonly Id[]; position: number }[] = [];
  let circle: Id | undefined;
  const enter = (id: Id) => {
    if (onWay.has(id)) circle ??= historyOn(facts, way.slice(way.findIndex((step) => step.id === id)));
    if (onWay.has(id) || settled.has(id)) return;
    onWay.add(id);
    way.push({ id, next: enteredWith(facts, id), position: 0 });
  };
  enter(start);
  for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
    const next = top.next[top.position++];
    if (next !== undefined) enter(next);
    else {
      settled.add(top.id);
      onWay.delete(top.id);
      way.pop();
    }
  }
  return circle;
}

function historyOn(facts: Facts, steps: readonly { id: Id }[]): Id | undefined {
  return steps.find(({ id }) => facts.record("states", id)?.kind === "history")?.id;
}

/** What XState enters together with a state when nothing else is asked for. */
function enteredWith({ record, index }: Facts, id: Id): readonly Id[] {
  const state = record("states", id);
  if (state?.kind === "compound") return state.initial === undefined ? [] : [state.initial];
  if (state?.kind === "parallel")
    return index.childrenOf(id).flatMap((child) => (isHistory(child.record) ? [] : child.id));
  if (state?.kind !== "history") return [];
  if (state.defaults && state.defaults.length > 0) return state.defaults;
  const parent = state.parent === null ? undefined : record("states", state.parent);
  if (parent?.kind === "parallel" && state.parent !== null) return [state.parent];
  return parent?.kind === "compound" && parent.initial !== undefined ? [parent.initial] : [];
}

function isHistory(state: { kind: string }): boolean {
  return state.kind === "history";
}
