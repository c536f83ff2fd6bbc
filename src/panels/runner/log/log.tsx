import { useVirtualizer } from "@tanstack/react-virtual";
import { CircleDot, Copy } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { printLog } from "#sim/trace/print-log.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { announce } from "#stores/announcement-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { samePlace, toggleBreakpoint, useBreakpoints } from "#stores/run/breakpoint-store.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { printTime } from "../print-time.ts";
import { LogFilter } from "./log-filter.tsx";
import { everything, logLines, positionOf } from "./log-lines.ts";
import { placeOfRecord } from "./place-of-record.ts";

const bad: ReadonlySet<TraceRecord["kind"]> = new Set([
  "fault",
  "lost",
  "rejected",
  "crashed",
  "deadLettered",
  "dropped",
  "problem",
]);

const rowHeight = 22;

/** Every record in a line. It follows the cursor, and a press on a line moves the cursor there. */
export function Log({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const [typed, setTyped] = useState(everything);
  const filter = useDeferredValue(typed);
  const lines = useMemo(() => logLines(project, run.trace), [project, run]);
  const rows = useMemo(() => lines.matching(filter), [lines, filter]);
  const hasSeveral = lines.instances.length > 1;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 20,
  });
  useEffect(() => {
    const at = positionOf(rows, seq);
    if (seq >= 0 && at < rows.length) virtual.scrollToIndex(at, { align: "auto" });
  }, [seq, rows, virtual]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const at = positionOf(rows, seq);
    const next = by === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!next) return;
    event.preventDefault();
    seek(next.seq);
  };
  return (
    <div className="flex h-full min-w-0 flex-col">
      <div className="flex shrink-0 flex-wrap items-center gap-1 border-line border-b px-2 py-1">
        <LogFilter filter={typed} lines={lines} onChange={setTyped} />
        <StopHere record={run.trace.records[seq]} />
        <ToolButton
          label={rows.length === run.trace.records.length ? "Copy the log" : "Copy the lines that are shown"}
          icon={Copy}
          className="size-7"
          onClick={() => {
            navigator.clipboard.writeText(printLog(project, run.trace, rows));
            announce({ kind: "done", message: `Copied ${rows.length} lines.` });
          }}
        />
      </div>
      {rows.length === 0 ? <p className="p-3 text-quiet">Nothing in this run is like that.</p> : null}
      <div
        ref={scroller}
        role="log"
        aria-label="Records of the run"
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard goes along the lines.
        tabIndex={0}
        onKeyDown={onKeyDown}
        className="min-h-0 flex-1 overflow-y-auto font-mono text-[0.6875rem]"
      >
        <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const record = rows[index];
            if (!record) return null;
            return (
              <button
                key={record.seq}
                type="button"
                tabIndex={-1}
                onClick={() => seek(record.seq)}
                style={{ position: "absolute", top: start, left: 0, right: 0, height: rowHeight }}
                className={`flex cursor-pointer items-center gap-3 border-l-2 px-2 text-left ${record.seq === seq ? "bg-accent-soft" : "hover:bg-sunken"} ${record.seq > seq ? "border-transparent" : "border-accent"} ${isBad(record) ? "text-fault" : ""}`}
              >
                <span className="w-20 shrink-0 truncate whitespace-nowrap text-right text-quiet tabular-nums">
                  {printTime(record.t)}
                </span>
                {hasSeveral ? <span className="w-24 shrink-0 truncate text-quiet">{lines.who(record)}</span> : null}
                <span className="min-w-0 truncate" title={lines.what(record)}>
                  {lines.what(record)}
                </span>
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Stops every run at such a record as the cursor stands at. */
function StopHere({ record }: { readonly record: TraceRecord | undefined }) {
  const breakpoints = useBreakpoints();
  const place = placeOfRecord(record);
  const isSet = place !== undefined && breakpoints.some((one) => samePlace(one, place));
  return (
    <ToolButton
      label={isSet ? "Don’t stop at records like this" : "Stop at records like this"}
      icon={CircleDot}
      pressed={isSet}
      aria-disabled={place === undefined}
      className="size-7"
      onClick={() => place && toggleBreakpoint(place)}
    />
  );
}

function isBad(record: TraceRecord): boolean {
  if (record.kind === "effect")
    return record.change === "doubled" || record.change === "unknown" || record.change === "compensationFailed";
  if (record.kind === "attemptEnded") return record.how === "error";
  return bad.has(record.kind);
}
