import { expect, test } from "vitest";
import type { Distribution } from "#model/schema/distribution.ts";
import type { Policy } from "#model/schema/policy.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { simulate } from "./simulate.ts";
import { paying, scenarioOf } from "./testing/paying.ts";

const endless: Policy = { kind: "retry", maxAttempts: 1_000_000_000, initialDelayMs: 0, backoff: "constant" };
const always = { errors: [{ code: "down", class: "transient" as const, probability: 1 }] };

test("stops a retry without end at the limit of records, keeps them, and says what to do", () => {
  const trace = simulate(paying([endless], always), scenarioOf(), { limits: { records: 5_000 } });
  expect(trace.records).toHaveLength(5_000);
  expect(trace.end).toEqual({
    kind: "limit",
    message: expect.stringMatching(
      /^It reached the limit of 5,000 records at [\d.]+ m?s, last in "order" \(Card: .*\)\. Look for a retry, a timer or messages/,
    ),
  });
});

test("stops at the limit of steps", () => {
  const trace = simulate(paying([endless], always), scenarioOf(), { limits: { steps: 100 } });
  expect(trace.end).toMatchObject({ kind: "limit", message: expect.stringContaining("100 steps") });
});

test("stops machines that invoke themselves without end", () => {
  const project = buildProject({
    machine: "order",
    states: { a: { after: { "1": "b" } }, b: { invoke: { again: { calls: { kind: "machine", machine: "order" } } } } },
  });
  const trace = simulate(project, scenarioOf({ input: {} }), { limits: { instances: 50 } });
  expect(trace.end).toMatchObject({
    kind: "limit",
    message: expect.stringMatching(/50 instances at .*Start fewer of them, or look for machines that start each other/),
  });
});

test("fails a machine whose eventless transitions never come to rest, in plain words", () => {
  const project = buildProject({
    machine: "order",
    states: {
      idle: { on: { go: "a" } },
      a: { always: "b", entry: [{ kind: "log", message: "1" }] },
      b: { always: "a" },
    },
  });
  const { records, end } = simulate(project, scenarioOf({ input: {}, events: [{ atMs: 5, event: "go" }] }));
  expect(end.kind).toBe("quiet");
  expect(records.length).toBeLessThan(400);
  expect(records.at(-1)).toMatchObject({
    kind: "ended",
    status: "error",
    error: expect.stringMatching(
      /^Transitions without an event lead to each other without end, through ("a", "b"|"b", "a")\. Give one/,
    ),
  });
});

test("refuses a machine that is gone or can't be compiled", () => {
  expect(simulate(paying(), scenarioOf({ machine: "gone" })).end).toEqual({
    kind: "refused",
    message: 'There is no machine "gone" in this project.',
  });
  const broken = buildProject({ machine: "order", states: { a: { initial: null, states: { b: {} } } } });
  expect(simulate(broken, scenarioOf()).end).toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/^"order" can't be simulated: "a" does not say which of its states comes first/),
  });
});

test("tells of events, answers and parameters that can't be used, and goes on", () => {
  const { records, end } = simulate(
    paying(),
    scenarioOf({
      events: [
        { atMs: 1, event: "gone" },
        { atMs: 1, event: "go", instance: 7 },
      ],
      answers: [{ atMs: 1, invocation: "charge" }],
      faults: [
        { kind: "latency", target: { kind: "everything" }, trigger: { kind: "always" }, parameters: { ms: "long" } },
        { kind: "error", target: { kind: "service", service: "gone" }, trigger: { kind: "always" } },
      ],
    }),
  );
  expect(end.kind).toBe("quiet");
  expect(records.flatMap((record) => (record.kind === "problem" ? [record.message] : []))).toEqual([
    'The parameter "ms" of fault 1 (latency) is not a number of milliseconds; the default is used. Correct it in the scenario.',
    'The scenario sends the event "gone", which is not in the document any more. Remove it or choose another.',
    'The scenario sends the event "go", which is not in the document any more. Remove it or choose another.',
    'The scenario answers "charge", but nobody waits for an answer to it then. Answer later, or remove it.',
  ]);
});

const impossible: readonly Distribution[] = [
  { kind: "uniform", minMs: 10, maxMs: 1 },
  { kind: "logNormal", medianMs: 100, p99Ms: 1 },
  { kind: "pareto", minMs: 1, shape: 0.000001 },
  { kind: "normal", meanMs: 0, deviationMs: 1e300 },
  { kind: "exponential", meanMs: 1e300 },
  { kind: "constant", ms: 1e300 },
];

test.each(impossible)("comes to an end with the distribution %j", (latency) => {
  const { end, endUs } = simulate(paying([], { latency }), scenarioOf({ instances: 5 }));
  expect(["quiet", "until"]).toContain(end.kind);
  expect(Number.isSafeInteger(endUs)).toBe(true);
});

test.each<[string, Partial<Distribution>]>([
  ["its smallest value (10 ms) is more than its largest (1 ms)", { kind: "uniform", minMs: 10, maxMs: 1 }],
  ["its 99th percentile (1 ms) is less than its median (9 ms)", { kind: "logNormal", medianMs: 9, p99Ms: 1 }],
])("says once in the trace that %s", (reason, latency) => {
  const { records } = simulate(
    paying([], { latency: latency as Distribution }),
    scenarioOf({ instances: 3, store: { persist: { kind: "never" }, latency: latency as Distribution } }),
  );
  const problems = records.flatMap((record) => (record.kind === "problem" ? [record.message] : []));
  expect(problems).toEqual(
    ["the store", 'service "Card"'].map(
      (whose) =>
        `A latency of ${whose} is impossible: ${reason}. What is drawn from it means nothing; exchange the two.`,
    ),
  );
});

test("lets nothing through a queue of length zero behind a busy server", () => {
  const { records } = simulate(paying([], { servers: 1, queue: { capacity: 0 } }), scenarioOf({ instances: 3 }));
  expect(records.filter(({ kind }) => kind === "rejected")).toHaveLength(2);
});

test("survives expressions that fail in policies, keys and samples", () => {
  const policies: Policy[] = [
    { kind: "fallback", output: "error.nothing.more" },
    { kind: "idempotencyKey", key: "context.nothing.more" },
  ];
  const { records, end } = simulate(
    paying(policies, { sample: "input.nothing.more", effect: { idempotency: { key: "input.a.b" } } }),
    scenarioOf(),
  );
  expect(end.kind).toBe("quiet");
  expect(records.filter(({ kind }) => kind === "problem")).toHaveLength(2);
  expect(records.find(({ kind }) => kind === "attemptEnded")).toMatchObject({ how: "error", code: "sample-failed" });
});
