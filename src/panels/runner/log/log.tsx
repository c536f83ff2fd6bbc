import { useVirtualizer } from "@tanstack/react-virtual";
import { CircleDot, Copy, SquareDashedMousePointer } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Fault } from "#model/schema/fault.ts";
import { printLog } from "#sim/trace/print-log.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { announce } from "#stores/announcement-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { samePlace, toggleBreakpoint, useBreakpoints } from "#stores/run/breakpoint-store.ts";
import { pointAway, touches, usePointedStore } from "#stores/run/pointed-store.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { subjectsOfRecord, withRelated } from "#stores/run/subjects-of-record.ts";
import { useViewStore } from "#stores/view-store.ts";
import { copyText } from "#ui/copy-text.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/runner/log.ts";
import { LogFilter } from "./log-filter.tsx";
import { everything, logLines, positionOf } from "./log-lines.ts";
import { LogRow } from "./log-row.tsx";
import { placeOfRecord } from "./place-of-record.ts";

const rowHeight = 22;
const noFaults: readonly Fault[] = [];

/** Every record in a line. It follows the cursor, and a press on a line moves the cursor there. */
export function Log({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const [typed, setTyped] = useState(everything);
  const filter = useDeferredValue(typed);
  const lines = useMemo(() => logLines(project, run.trace), [project, run]);
  const faults = useRunStore(({ scenario }) => scenario?.faults ?? noFaults);
  const { records } = run.trace;
  const selection = useViewStore((state) => state.selection);
  const selected = useMemo(() => withRelated(project, selection), [project, selection]);
  const [isOnlySelected, setOnlySelected] = useState(false);
  const rows = useMemo(() => {
    const matching = lines.matching(filter);
    if (!isOnlySelected) return matching;
    return matching.filter((record) => touches(subjectsOfRecord(records, faults, record), selected));
  }, [lines, filter, isOnlySelected, records, faults, selected]);
  const pointed = usePointedStore();
  const marked = useMemo(
    () => (pointed.from === "log" ? selected : [...selected, ...withRelated(project, pointed.about)]),
    [project, selected, pointed],
  );
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
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-1 border-line border-b px-2 py-1">
        <LogFilter filter={typed} lines={lines} onChange={setTyped} />
        <div className="flex shrink-0 items-center">
          <ToolButton
            label={words.onlySelection}
            icon={SquareDashedMousePointer}
            pressed={isOnlySelected}
            onClick={() => setOnlySelected(!isOnlySelected)}
          />
          <StopHere record={run.trace.records[seq]} />
          <ToolButton
            label={rows.length === run.trace.records.length ? words.copyAll : words.copyShown}
            icon={Copy}
            onClick={() =>
              copyText(printLog(project, run.trace, rows)).then(
                () => announce({ kind: "done", message: words.copied(rows.length) }),
                () => announce({ kind: "refused", message: words.notCopied }),
              )
            }
          />
        </div>
      </div>
      {rows.length === 0 ? <p className="p-3 text-quiet">{emptyWords(isOnlySelected, selection.length)}</p> : null}
      <div
        ref={scroller}
        role="log"
        aria-label={words.records}
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard goes along the lines.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerLeave={() => pointAway("log")}
        className="min-h-0 flex-1 overflow-y-auto text-xs"
      >
        <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const record = rows[index];
            if (!record) return null;
            const about = subjectsOfRecord(records, faults, record);
            return (
              <LogRow
                key={record.seq}
                record={record}
                who={hasSeveral ? lines.who(record) : undefined}
                what={lines.what(record)}
                about={about}
                top={start}
                height={rowHeight}
                seq={seq}
                isMarked={(pointed.from !== "log" && pointed.seq === record.seq) || touches(about, marked)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function emptyWords(isOnlySelected: boolean, selected: number): string {
  if (isOnlySelected && selected === 0) return words.nothingSelected;
  return words.nothingFound;
}

/** Stops every run at such a record as the cursor stands at. */
function StopHere({ record }: { readonly record: TraceRecord | undefined }) {
  const breakpoints = useBreakpoints();
  const place = placeOfRecord(record);
  const isSet = place !== undefined && breakpoints.some((one) => samePlace(one, place));
  return (
    <ToolButton
      label={isSet ? words.dontStopHere : words.stopHere}
      icon={CircleDot}
      pressed={isSet}
      aria-disabled={place === undefined}
      onClick={() => place && toggleBreakpoint(place)}
    />
  );
}
