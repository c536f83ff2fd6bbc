import { expect, test } from "vitest";
import { simulate } from "#sim/simulate.ts";
import { goldenCases } from "#sim/testing/golden/all-cases.data.ts";
import { plainStartMs, type RunFormatId, runFormats } from "./run-formats.ts";

async function exported(name: string, format: RunFormatId) {
  const golden = goldenCases[name];
  if (!golden) throw new Error("There is no such case.");
  const { project, scenario, options } = golden;
  const exportRun = await runFormats[format].load();
  const written = exportRun({ project, scenario, trace: simulate(project, scenario, options), startMs: plainStartMs });
  return written.ok ? written.value : written.error;
}

const names = Object.keys(goldenCases);

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links: readonly { readonly spanId: string }[];
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}

test.each(names)("writes ids that the W3C allows, each once, and no reference to nothing (%s)", async (name) => {
  const text = await exported(name, "otlp");
  expect(await exported(name, "otlp")).toBe(text);
  const { resourceSpans } = JSON.parse(text);
  const spans: OtlpSpan[] = resourceSpans.flatMap(
    ({ scopeSpans }: { scopeSpans: { spans: OtlpSpan[] }[] }) => scopeSpans[0]?.spans ?? [],
  );
  const ids = new Set(spans.map(({ spanId }) => spanId));
  expect(ids.size).toBe(spans.length);
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  for (const { traceId, spanId, parentSpanId, links, startTimeUnixNano, endTimeUnixNano } of spans) {
    expect(traceId).toMatch(/^(?=.*[1-9a-f])[0-9a-f]{32}$/);
    expect(spanId).toMatch(/^(?=.*[1-9a-f])[0-9a-f]{16}$/);
    for (const known of [parentSpanId ?? spanId, ...links.map((link) => link.spanId)]) expect(ids).toContain(known);
    expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
  }
});

test("gives another seed another trace", async () => {
  const [first = ""] = names;
  const golden = goldenCases[first];
  if (!golden) throw new Error("There is no such case.");
  const exportOtlp = await runFormats.otlp.load();
  const idOf = (seed: number) => {
    const trace = simulate(golden.project, golden.scenario, { ...golden.options, seed });
    const written = exportOtlp({ ...golden, trace, startMs: 0 });
    return /"traceId": "(\w+)"/.exec(written.ok ? written.value : "")?.[1];
  };
  expect(idOf(1)).not.toBe(idOf(2));
});

interface ChromeEvent {
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly id: string;
}

test.each(names)("draws on each track only what lies within each other or apart (%s)", async (name) => {
  const { traceEvents } = JSON.parse(await exported(name, "chrome-trace")) as { traceEvents: ChromeEvent[] };
  const bars = traceEvents.filter(({ ph }) => ph === "X");
  expect(bars.length).toBeGreaterThan(0);
  for (const one of bars)
    for (const other of bars) {
      if (one === other || one.pid !== other.pid || one.tid !== other.tid) continue;
      const overlaps = one.ts < other.ts && other.ts < one.ts + one.dur && one.ts + one.dur < other.ts + other.dur;
      expect(overlaps).toBe(false);
    }
  const starts = traceEvents.filter(({ ph }) => ph === "s").map(({ id }) => id);
  const ends = traceEvents.filter(({ ph }) => ph === "f").map(({ id }) => id);
  expect(starts).toEqual(ends);
  expect(new Set(starts).size).toBe(starts.length);
});
