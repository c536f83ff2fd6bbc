// An oracle that explores every answer, written against the port alone: the simulator knows nothing of it. It goes depth
// first, by running again with one answer more; what it finds must be all that chance can come to.

import { expect, test } from "vitest";
import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { simulate } from "../simulate.ts";
import { paying, scenarioOf } from "../testing/paying.ts";
import { printTrace } from "../trace/print-trace.ts";
import { endOf } from "../view/end-of.ts";
import { uncleanLines } from "../view/ledger-status.ts";
import type { Oracle } from "./oracle.port.ts";
import { createScriptedOracle } from "./scripted-oracle.ts";
import { createSeededOracle } from "./seeded-oracle.ts";

interface Found {
  readonly end: string;
  readonly answers: Record<string, number>;
  readonly orders: number[];
  readonly bytes: string;
}

/** The only two times a service takes here. */
const times = [100_000, 1_500_000] as const;
const mostRuns = 2_000;

/** `prefix` is answered as it says, everything after it with the first of the possible answers. */
function exploring(prefix: readonly number[]) {
  const asked: number[] = [];
  const answers: Record<string, number> = {};
  const orders: number[] = [];
  const decide = (count: number) => {
    const position = asked.push(count) - 1;
    return prefix[position] ?? 0;
  };
  const keep = (key: string, answer: number) => {
    expect(Object.hasOwn(answers, key)).toBe(false);
    answers[key] = answer;
    return answer;
  };
  const oracle: Oracle = {
    durationUs: (key) => keep(key, times[decide(times.length)] ?? times[0]),
    happens: (key, probability) =>
      probability <= 0 || probability >= 1 ? probability >= 1 : keep(key, decide(2)) === 1,
    choose: (key, weights) => {
      const possible = weights.flatMap((weight, position) => (weight > 0 ? [position] : []));
      return keep(key, possible.length > 1 ? (possible[decide(possible.length)] ?? 0) : (possible[0] ?? 0));
    },
    between: (key, low) => keep(key, low),
    order: (count) => {
      const chosen = decide(count);
      orders.push(chosen);
      return chosen;
    },
  };
  return { oracle, asked, answers, orders };
}

function explore(project: Project, scenario: Scenario): Found[] {
  const found: Found[] = [];
  const waiting: number[][] = [[]];
  for (let prefix = waiting.pop(); prefix; prefix = waiting.pop()) {
    if (found.length === mostRuns) throw new Error("The bound is too small for this machine.");
    const { oracle, asked, answers, orders } = exploring(prefix);
    const trace = simulate(project, scenario, { oracle });
    found.push({ end: endText(trace), answers, orders, bytes: printTrace(trace) });
    for (let position = prefix.length; position < asked.length; position++)
      for (let other = 1; other < (asked[position] ?? 0); other++)
        waiting.push([...prefix, ...Array<number>(position - prefix.length).fill(0), other]);
  }
  return found;
}

function endText(trace: ReturnType<typeof simulate>): string {
  const end = endOf(trace);
  const states = [...end.instances.values()].map(({ active }) => active.at(-1));
  const unclean = uncleanLines(end).map(({ status }) => status);
  return [...states, ...unclean].join(" ");
}

const policies: readonly Policy[] = [
  { kind: "retry", maxAttempts: 2, initialDelayMs: 10, backoff: "constant" },
  { kind: "attemptTimeout", ms: 1_000 },
];
const project = paying(policies, {
  latency: { kind: "empirical", samplesMs: times.map((us) => us / 1_000) },
  errors: [{ code: "declined", class: "business", probability: 0.3 }],
});
const scenario = scenarioOf({
  faults: [
    {
      kind: "responseLost",
      target: { kind: "service", service: "card" },
      trigger: { kind: "probability", probability: 0.4 },
    },
  ],
});

test("finds every end that chance comes to, and no other", () => {
  const found = explore(project, scenario);
  const byChance = new Set(Array.from({ length: 250 }, (_, seed) => endText(simulate(project, scenario, { seed }))));
  const ends = new Set(found.map(({ end }) => end));
  expect([...ends].sort()).toEqual([...byChance].sort());
  expect(ends.size).toBeGreaterThan(3);
  expect(new Set(found.map(({ bytes }) => bytes)).size).toBe(found.length);
});

test("what it finds is told again by a script, byte for byte", () => {
  for (const { answers, orders, bytes } of explore(project, scenario)) {
    const oracle = createScriptedOracle({ answers, orders }, createSeededOracle(99));
    expect(printTrace(simulate(project, scenario, { oracle }))).toBe(bytes);
  }
});

test("finds every order of two that are due together", () => {
  const two = paying();
  const both = scenarioOf({ instances: 2, untilMs: 1 });
  const found = explore(two, both);
  expect(found.length).toBeGreaterThan(2);
  const first = found.map(({ bytes }) =>
    /"kind":"attempt".*?"instance":(\d)|"instance":(\d)[^\n]*"kind":"attempt"/.exec(bytes),
  );
  expect(new Set(first.map((match) => match?.[1] ?? match?.[2]))).toEqual(new Set(["0", "1"]));
});
