import { expect, test } from "vitest";
import { simulate } from "#sim/simulate.ts";
import { goldenCases } from "#sim/testing/golden/all-cases.data.ts";
import { mailing, placing } from "#sim/testing/mailing.ts";
import { paying, scenarioOf } from "#sim/testing/paying.ts";
import type { Span } from "./span.ts";
import { spansOf } from "./spans-of.ts";

function outline(spans: readonly Span[]): string[] {
  const depthOf = (span: Span): number => (span.parent ? depthOf(span.parent) + 1 : 0);
  return spans.map(
    (span) =>
      `${"  ".repeat(depthOf(span))}${span.kind} ${span.name} ${span.fromUs / 1_000}-${span.toUs / 1_000} ${span.status}`,
  );
}

test("shows a lost reply as an attempt that fails over work that succeeded, and the retry that follows it", () => {
  const project = paying([
    { kind: "retry", maxAttempts: 2, initialDelayMs: 200, backoff: "constant" },
    { kind: "attemptTimeout", ms: 500 },
  ]);
  const faults = [
    { kind: "responseLost", target: { kind: "service", service: "card" }, trigger: { kind: "nth", n: 1 } } as const,
  ];
  const spans = spansOf(project, simulate(project, scenarioOf({ faults })));
  expect(outline(spans)).toEqual([
    "internal order 0-800 ok",
    "  internal paying 0-800 unset",
    "    client Card 0-800 ok",
    "      client Card: attempt 1 0-500 unset",
    "        server Card 0-100 ok",
    "      client Card: attempt 2 700-800 ok",
    "        server Card 700-800 ok",
    "  internal paid 800-800 unset",
  ]);
  expect(spans[5]?.links).toEqual([{ to: spans[3], why: "retry" }]);
  const moments = spans.flatMap((span) => span.moments.map(({ name, atUs }) => `${name} ${atUs / 1_000} ${span.name}`));
  expect(moments).toContain("fault 100 Card");
  expect(moments).toContain("lost 100 Card: attempt 1");
});

test("leads from the machine that sends, through the channel, to the one that is told", () => {
  const project = mailing();
  const spans = spansOf(project, simulate(project, placing({ a: 10 })));
  const chain = [];
  for (let span = spans.find(({ name }) => name === "packing"); span; span = span.parent)
    chain.unshift(`${span.place.kind} ${span.name}`);
  expect(chain).toEqual([
    "machine shop",
    "channel Orders: placed",
    "channel Orders: delivery 1",
    "machine packer",
    "machine packing",
  ]);
});

test.each(Object.keys(goldenCases))("has no span before its parent, and every span ends (%s)", (name) => {
  const golden = goldenCases[name];
  if (!golden) throw new Error("There is no such case.");
  const trace = simulate(golden.project, golden.scenario, golden.options);
  const spans = spansOf(golden.project, trace);
  expect(spans.length).toBeGreaterThan(0);
  for (const span of spans) {
    expect(span.toUs).toBeGreaterThanOrEqual(span.fromUs);
    expect(span.parent?.fromUs ?? 0).toBeLessThanOrEqual(span.fromUs);
    for (const { to } of span.links) expect(to.number).toBeLessThan(span.number);
  }
});
