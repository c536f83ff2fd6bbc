// A run as OpenTelemetry's JSON, as collectors take it: one resource for each machine, service and channel. The ids come
// from the seed, so that the same run is the same trace.

import { success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import { bitsOf } from "#sim/chance/uniform.ts";
import type { Trace } from "#sim/trace/trace.ts";
import type { ExportRun } from "./export-run.ts";
import type { Fact, Facts, Link, Place, Span } from "./span.ts";
import { spansOf } from "./spans-of.ts";

const kinds = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 } as const;
const statuses = { unset: 0, ok: 1, error: 2 } as const;

export const exportOtlp: ExportRun = ({ project, trace, startMs }) => {
  const byPlace = new Map<string, { readonly place: Place; readonly spans: Span[] }>();
  for (const span of spansOf(project, trace)) {
    const key = `${span.place.kind} ${span.place.name}`;
    const group = byPlace.get(key) ?? { place: span.place, spans: [] };
    byPlace.set(key, group);
    group.spans.push(span);
  }
  const write = spanWriter(project, trace, startMs);
  const resourceSpans = [...byPlace.values()].map(({ place, spans }) => ({
    resource: {
      attributes: attributesOf({
        "service.name": place.name,
        "service.namespace": project.name,
        "faultline.kind": place.kind,
      }),
    },
    scopeSpans: [{ scope: { name: "faultline" }, spans: spans.map(write) }],
  }));
  return success(`${JSON.stringify({ resourceSpans }, undefined, 2)}\n`);
};

function spanWriter(project: Project, { seed, machine }: Trace, startMs: number): (span: Span) => object {
  const key = `${project.name}\n${machine}`;
  const traceId = hex(seed, `trace ${key}`, 4);
  const idOf = (span: Span) => hex(seed, `span ${span.number} ${key}`, 2);
  const nanoseconds = (us: number) => String((BigInt(startMs) * 1_000n + BigInt(us)) * 1_000n);
  const writeLink = ({ to, why }: Link) => ({
    traceId,
    spanId: idOf(to),
    attributes: attributesOf({ "faultline.link": why }),
  });
  return (span) => ({
    traceId,
    spanId: idOf(span),
    ...(span.parent ? { parentSpanId: idOf(span.parent) } : {}),
    name: span.name,
    kind: kinds[span.kind],
    startTimeUnixNano: nanoseconds(span.fromUs),
    endTimeUnixNano: nanoseconds(span.toUs),
    attributes: attributesOf(span.facts),
    events: span.moments.map(({ atUs, name, facts }) => ({
      timeUnixNano: nanoseconds(atUs),
      name,
      attributes: attributesOf(facts),
    })),
    links: span.links.map(writeLink),
    status: { code: statuses[span.status], ...(span.message === "" ? {} : { message: span.message }) },
  });
}

/** Words of 32 bits each. All zeros would be no id. */
function hex(seed: number, key: string, words: number): string {
  const text = bitsOf(seed, key)
    .slice(0, words)
    .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
    .join("");
  return /[^0]/.test(text) ? text : `${text.slice(1)}1`;
}

function attributesOf(facts: Facts): object[] {
  return Object.entries(facts).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: Fact): object {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}
