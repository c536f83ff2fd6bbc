import type { RecordOf, TraceRecord } from "#sim/trace/record.ts";
import { factOf } from "./fact-of.ts";
import type { Link, Span } from "./span.ts";
import type { SpanWorld } from "./span-world.ts";

/** Whether the record begins or ends a call, an attempt, or a service's work on it. */
export function addCallRecord(world: SpanWorld, record: TraceRecord): boolean {
  const { builder } = world;
  switch (record.kind) {
    case "invoked":
      beginCall(world, record);
      return true;
    case "answered": {
      const span = builder.close(`call ${record.call}`, record, record.ok ? "ok" : "error", record.code ?? "");
      if (span) Object.assign(span.facts, { "faultline.attempts": record.attempts });
      builder.note(record, span);
      return true;
    }
    case "abandoned":
      builder.note(record, builder.get(`call ${record.call}`), { name: "abandoned", facts: {} });
      builder.close(`call ${record.call}`, record);
      return true;
    case "attempt":
      beginAttempt(world, record);
      return true;
    case "attemptEnded": {
      const status = { ok: "ok", error: "error", stopped: "unset" } as const;
      const key = `attempt ${record.call} ${record.attempt}`;
      builder.note(record, builder.close(key, record, status[record.how], record.code ?? ""));
      return true;
    }
    case "serving":
      beginWork(world, record);
      return true;
    case "served": {
      const isFine = record.outcome === "ok" || record.outcome === "cancelled";
      const status = record.outcome === "ok" ? "ok" : isFine ? "unset" : "error";
      builder.note(record, builder.close(workKey(record), record, status, isFine ? "" : record.outcome));
      return true;
    }
    default:
      return false;
  }
}

function beginCall({ project, names, builder }: SpanWorld, record: RecordOf<"invoked">): void {
  const instance = builder.get(`instance ${record.instance}`);
  const state = project.invocations[record.invocation]?.state;
  const undone = record.undoes === undefined ? undefined : builder.latest(`call ${record.undoes}`);
  builder.open(`call ${record.call}`, record, {
    name: names.call(record.call),
    kind: "client",
    place: instance?.place ?? { kind: "machine", name: "" },
    parent: builder.get(`state ${record.instance} ${state}`) ?? instance,
    links: [...linkTo(undone, "undoes"), ...linkTo(builder.latest(`call ${record.call}`), "restart")],
    facts: { "faultline.invocation": record.invocation, "faultline.input": factOf(record.input) },
  });
}

function beginAttempt({ names, builder }: SpanWorld, record: RecordOf<"attempt">): void {
  const call = builder.get(`call ${record.call}`);
  if (!call) return;
  builder.open(`attempt ${record.call} ${record.attempt}`, record, {
    name: `${names.call(record.call)}: attempt ${record.attempt}`,
    kind: "client",
    place: call.place,
    parent: call,
    links: linkTo(builder.latest(`attempt ${record.call} ${record.attempt - 1}`), "retry"),
    facts: { "faultline.attempt": record.attempt },
  });
}

function beginWork({ names, builder }: SpanWorld, record: RecordOf<"serving">): void {
  const name = names.named("services", record.service);
  builder.open(workKey(record), record, {
    name,
    kind: "server",
    place: { kind: "service", name },
    // A service goes on when nobody waits for it any more.
    parent: builder.latest(`attempt ${record.call} ${record.attempt}`),
    facts: { "faultline.service": record.service, "faultline.busy": record.busy, "faultline.queued": record.depth },
  });
}

function workKey({ service, call, attempt }: RecordOf<"serving" | "served">): string {
  return `work ${service} ${call} ${attempt}`;
}

function linkTo(to: Span | undefined, why: Link["why"]): Link[] {
  return to ? [{ to, why }] : [];
}
