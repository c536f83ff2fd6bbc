import type { Id } from "#model/schema/common.ts";
import { type AlwaysStep, alwaysSteps } from "../facts/always-steps.ts";
import { constantWithin } from "../facts/constant-within.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

type Steps = ReadonlyMap<Id, readonly AlwaysStep[]>;

export const endlessAlways: Rule<"endless-always"> = {
  code: "endless-always",
  severity: "error",
  documentation: {
    title: "`always` transitions follow each other without end.",
    why: "XState takes them until none holds any more, and none of these ever stops holding: the page or the service hangs.",
    example: "`Checking` always goes to `Retrying`, and `Retrying` always goes to `Checking`.",
    remedy: "Give one of them a guard that something on the way changes, or an event or a delay in place of `always`.",
  },
  check(facts) {
    const steps = alwaysSteps(facts);
    if (steps.size === 0) return [];
    const trapped = trap(steps, (candidates) => candidates.some((step) => step.isSure), "every");
    const sure = circlesAmong(steps, trapped).map((circle) =>
      finding(facts, circle, hasRegions(facts, circle) ? "maybe" : "surely"),
    );
    const rest = new Map([...steps].filter(([leaf]) => !trapped.has(leaf)));
    return [...sure, ...guardedCircles(facts, rest)];
  },
};

/**
 * The largest set of innermost states that `always` transitions do not lead out of: all of the candidates of a state
 * lead back into the set, or (for "some") one of them does.
 */
function trap(steps: Steps, mayBelong: (steps: readonly AlwaysStep[]) => boolean, how: "every" | "some"): Set<Id> {
  const inside = new Set([...steps].filter(([, candidates]) => mayBelong(candidates)).map(([leaf]) => leaf));
  const sources = new Map<Id, Set<Id>>();
  for (const leaf of inside)
    for (const { leadsTo } of steps.get(leaf) ?? [])
      for (const next of leadsTo) sources.set(next, (sources.get(next) ?? new Set()).add(leaf));
  const staysInside = (step: AlwaysStep) => step.leadsTo.some((next) => inside.has(next));
  const waiting = [...inside];
  for (let leaf = waiting.pop(); leaf !== undefined; leaf = waiting.pop()) {
    if (!inside.has(leaf)) continue;
    const candidates = steps.get(leaf) ?? [];
    if (how === "every" ? candidates.every(staysInside) : candidates.some(staysInside)) continue;
    inside.delete(leaf);
    for (const source of sources.get(leaf) ?? []) waiting.push(source);
  }
  return inside;
}

/** A circle for each part of the set, following the last candidate that stays inside. */
function circlesAmong(steps: Steps, inside: ReadonlySet<Id>): AlwaysStep[][] {
  const circles: AlwaysStep[][] = [];
  const seen = new Set<Id>();
  for (const start of inside) {
    const way: { leaf: Id; step: AlwaysStep }[] = [];
    let leaf: Id | undefined = start;
    while (leaf !== undefined && !seen.has(leaf)) {
      seen.add(leaf);
      const step = lastInside(steps.get(leaf), inside);
      if (!step) break;
      way.push({ leaf, step });
      leaf = step.leadsTo.find((next) => inside.has(next));
    }
    const first = way.findIndex((one) => one.leaf === leaf);
    if (first >= 0) circles.push(way.slice(first).map((one) => one.step));
  }
  return circles;
}

function lastInside(candidates: readonly AlwaysStep[] = [], inside: ReadonlySet<Id>): AlwaysStep | undefined {
  const staying = candidates.filter((step) => step.leadsTo.some((next) => inside.has(next)));
  return staying.at(-1);
}

/** Circles behind one condition that nothing on the way changes: once it holds, there is no way out. */
function guardedCircles(facts: Facts, steps: Steps): Finding[] {
  const closed = trap(steps, () => true, "some");
  const findings: Finding[] = [];
  for (const circle of circlesAmong(steps, closed)) {
    const leaves = new Set(circle.flatMap((step) => step.leadsTo));
    const rivals = [...leaves].flatMap((leaf) => steps.get(leaf) ?? []);
    const guards = new Set(rivals.flatMap((step) => (step.isSure ? [] : JSON.stringify(step.guard))));
    if (guards.size > 1 || !rivals.every((step) => step.isSure || constantWithin(facts, step.guard, circle))) continue;
    findings.push(finding(facts, circle, "guarded"));
  }
  return findings;
}

/** Where regions run side by side, another one may end the circle by leaving the parallel state. */
function hasRegions({ tree, record }: Facts, circle: readonly AlwaysStep[]): boolean {
  const leaves = new Set(circle.flatMap((step) => step.leadsTo));
  for (const leaf of leaves)
    for (const around of tree.ancestors(leaf)) if (record("states", around)?.kind === "parallel") return true;
  return false;
}

type Certainty = "surely" | "maybe" | "guarded";

const endings: Readonly<Record<Certainty, string>> = {
  surely: "is taken without end",
  maybe: "may be taken without end",
  guarded:
    "is taken without end, unless its guard stops it at the start: nothing on the way changes what the guard reads",
};

function finding({ naming }: Facts, circle: readonly AlwaysStep[], certainty: Certainty): Finding {
  const transitions = [...new Set(circle.map((step) => step.transition))];
  const [first = ""] = transitions;
  const others =
    transitions.length === 1 ? "" : ` leads back to where it started through ${transitions.length - 1} more, and`;
  const message = `${naming.Of("transitions", first)}${others} ${endings[certainty]}. Give it a guard that something on the way changes, or an event or a delay in place of "always".`;
  const severity = certainty === "surely" ? "error" : "warning";
  return { message, severity, about: transitions.map((id) => ({ table: "transitions", id })) };
}
