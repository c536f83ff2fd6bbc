import { useVirtualizer } from "@tanstack/react-virtual";
import { Copy } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { describeRecord } from "#sim/trace/describe-record.ts";
import { printLog } from "#sim/trace/print-log.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { printTime } from "./print-time.ts";

const bad: ReadonlySet<TraceRecord["kind"]> = new Set([
  "fault",
  "lost",
  "rejected",
  "crashed",
  "deadLettered",
  "dropped",
  "problem",
]);

/** Every record in a line. It follows the cursor, and a press on a line moves the cursor there. */
export function Log({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const [wanted, setWanted] = useState("");
  const names = useMemo(() => namesIn(project, run.trace), [project, run]);
  const rows = useMemo(() => {
    const words = wanted.trim().toLowerCase();
    if (words === "") return run.trace.records;
    return run.trace.records.filter((record) =>
      `${record.kind} ${names.instance(record.instance)} ${describeRecord(record, names)}`
        .toLowerCase()
        .includes(words),
    );
  }, [run, names, wanted]);
  const hasSeveral = useMemo(() => run.trace.records.filter(({ kind }) => kind === "started").length > 1, [run]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 22,
    overscan: 20,
  });
  useEffect(() => {
    const at = rows.findIndex((record) => record.seq >= seq);
    if (seq >= 0 && at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [seq, rows, virtual]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = rows[rows.findIndex((record) => record.seq >= seq) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    seek(next.seq);
  };
  return (
    <div className="flex h-full min-w-0 flex-col">
      <div className="flex shrink-0 items-center gap-1 px-2 py-1">
        <input
          type="search"
          aria-label="Filter the log"
          placeholder="Filter: fault, lost, a name …"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          className="h-7 min-w-0 flex-1 rounded-md border border-line bg-surface px-2"
        />
        <ToolButton
          label="Copy the log"
          icon={Copy}
          className="size-7"
          onClick={() => navigator.clipboard.writeText(printLog(project, run.trace))}
        />
      </div>
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
                style={{ position: "absolute", top: start, left: 0, right: 0, height: 22 }}
                className={`flex cursor-pointer items-center gap-3 px-2 text-left ${record.seq === seq ? "bg-accent-soft" : "hover:bg-sunken"} ${record.seq > seq ? "opacity-50" : ""} ${isBad(record) ? "text-fault" : ""}`}
              >
                <span className="w-14 shrink-0 text-right text-quiet tabular-nums">{printTime(record.t)}</span>
                {hasSeveral ? (
                  <span className="w-24 shrink-0 truncate text-quiet">{names.instance(record.instance)}</span>
                ) : null}
                <span className="min-w-0 truncate">{describeRecord(record, names)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function isBad(record: TraceRecord): boolean {
  if (record.kind === "effect")
    return record.change === "doubled" || record.change === "unknown" || record.change === "compensationFailed";
  if (record.kind === "attemptEnded") return record.how === "error";
  return bad.has(record.kind);
}
