import { expect, test } from "vitest";
import type { Policy } from "#model/schema/policy.ts";
import { simulate } from "../simulate.ts";
import { paying, scenarioOf } from "../testing/paying.ts";
import { printTrace } from "../trace/print-trace.ts";
import type { Oracle } from "./oracle.port.ts";
import { createScriptedOracle } from "./scripted-oracle.ts";
import { createSeededOracle } from "./seeded-oracle.ts";

const retry: Policy = { kind: "retry", maxAttempts: 3, initialDelayMs: 0, backoff: "constant" };
const unsure = paying([retry], {
  latency: { kind: "uniform", minMs: 1, maxMs: 5 },
  errors: [{ code: "down", class: "transient", probability: 0.5 }],
});

test("gives other runs to other seeds, and each seed the same", () => {
  const ends = Array.from({ length: 20 }, (_, seed) => simulate(unsure, scenarioOf({ seed })).endUs);
  expect(new Set(ends).size).toBeGreaterThan(15);
  expect(Array.from({ length: 20 }, (_, seed) => simulate(unsure, scenarioOf({ seed })).endUs)).toEqual(ends);
});

test("answers one question the same, whatever else is asked", () => {
  const calm = createSeededOracle(7);
  const busy = createSeededOracle(7);
  busy.happens("something else", 0.5);
  expect(busy.between("this", 0, 1)).toBe(calm.between("this", 0, 1));
});

test("lets a script answer some questions and leaves the others to chance", () => {
  const asked: string[] = [];
  const seeded = createSeededOracle(1);
  const listening: Oracle = {
    ...seeded,
    choose(key, weights) {
      asked.push(key);
      return seeded.choose(key, weights);
    },
  };
  simulate(unsure, scenarioOf(), { oracle: listening });
  const fails = Object.fromEntries(asked.map((key) => [key, 0]));
  const first = asked[0] ?? "";
  const scripted = createScriptedOracle(
    { answers: { ...fails, [first]: 0, [first.replace("1.0", "2.0")]: 1 } },
    seeded,
  );
  const { records } = simulate(unsure, scenarioOf(), { oracle: scripted });
  expect(records.filter(({ kind }) => kind === "attempt")).toHaveLength(2);
});

/** Tries every answer that matters, by running again with one more of them given. */
test("lets an oracle try every answer without a change to the simulator", () => {
  const waiting: number[][] = [[]];
  const outcomes = new Map<string, number>();
  for (let given = waiting.pop(); given; given = waiting.pop()) {
    const script = given;
    let asked = 0;
    const decide = (options: number) => {
      const position = asked++;
      if (position >= script.length) {
        for (let other = 1; other < options; other++)
          waiting.push([...script.slice(0, position), ...zeros(position - script.length), other]);
      }
      return script[position] ?? 0;
    };
    const oracle: Oracle = {
      durationUs: () => 1_000,
      happens: (_key, probability) => (probability <= 0 ? false : probability >= 1 || decide(2) === 1),
      choose: (_key, weights) => (weights.filter((weight) => weight > 0).length > 1 ? decide(weights.length) : 0),
      between: (_key, low) => low,
    };
    const { records } = simulate(unsure, scenarioOf(), { oracle });
    const attempts = records.filter(({ kind }) => kind === "attempt").length;
    const last = records.findLast(({ kind }) => kind === "answered");
    const outcome = `${attempts} ${last?.kind === "answered" && last.ok}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(Object.fromEntries(outcomes)).toEqual({ "1 true": 1, "2 true": 1, "3 true": 1, "3 false": 1 });
});

function zeros(count: number): number[] {
  return Array(Math.max(0, count)).fill(0);
}

test("asks which of several comes first where they are due together", () => {
  const project = paying();
  const both = scenarioOf({ instances: 2 });
  const seeded = createSeededOracle(1);
  const plain = printTrace(simulate(project, both));
  expect(printTrace(simulate(project, both, { oracle: { ...seeded, order: () => 0 } }))).toBe(plain);
  const other = simulate(project, both, { oracle: { ...seeded, order: (count) => count - 1 } });
  expect(printTrace(other)).not.toBe(plain);
  expect(other.records.filter(({ kind }) => kind === "ended")).toHaveLength(2);
});
