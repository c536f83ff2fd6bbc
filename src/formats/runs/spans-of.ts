// Every instance, state, call, attempt, piece of work and message of a run as a span; everything else as a moment of the
// span it belongs to.

import type { Project } from "#model/schema/project.ts";
import { describeRecord } from "#sim/trace/describe-record.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { addCallRecord } from "./call-spans.ts";
import { addChannelRecord } from "./channel-spans.ts";
import { addMachineRecord } from "./machine-spans.ts";
import type { Span } from "./span.ts";
import { createSpanBuilder } from "./span-builder.ts";
import type { SpanWorld } from "./span-world.ts";

export function spansOf(project: Project, trace: Trace): Span[] {
  const world: SpanWorld = { project, names: namesIn(project, trace), builder: createSpanBuilder() };
  for (const record of trace.records)
    if (!addMachineRecord(world, record) && !addCallRecord(world, record) && !addChannelRecord(world, record))
      addMoment(world, record);
  return world.builder.finish(trace.endUs);
}

/** What has no length: on the call it is about, else on what brought it about, else on its instance. */
function addMoment({ names, builder }: SpanWorld, record: TraceRecord): void {
  const call = "call" in record ? builder.get(`call ${record.call}`) : undefined;
  const attempt = "attempt" in record ? builder.get(`attempt ${record.call} ${record.attempt}`) : undefined;
  const cause = record.kind === "fault" ? builder.ofRecord(record.cause) : undefined;
  const span = attempt ?? call ?? cause ?? builder.get(`instance ${record.instance}`) ?? builder.ofRecord(record.cause);
  builder.note(record, span, { name: record.kind, facts: { "faultline.text": describeRecord(record, names) } });
}
