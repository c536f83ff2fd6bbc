import type { TraceRecord } from "#sim/trace/record.ts";
import type { BreakpointPlace } from "#sim/view/breakpoint.ts";

/** Where a run would have to stop to stop at such a record; undefined where no breakpoint can. */
export function placeOfRecord(record: TraceRecord | undefined): BreakpointPlace | undefined {
  switch (record?.kind) {
    case "step": {
      const state = record.entered.at(-1);
      const [transition] = record.transitions;
      if (state !== undefined) return { kind: "state", state };
      return transition === undefined ? undefined : { kind: "transition", transition };
    }
    case "invoked":
      return { kind: "invocation", invocation: record.invocation };
    case "fault":
      return { kind: "fault" };
    default:
      return undefined;
  }
}
