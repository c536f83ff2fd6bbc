import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import type { Fault } from "#model/schema/fault.ts";
import { describeRecord } from "#sim/trace/describe-record.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { goTo as goToRecord } from "#stores/go-to.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { pointAt, pointAway } from "#stores/run/pointed-store.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { seqAt, shownTime } from "#stores/run/shown-time.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words as timeWords } from "#words/runner/time.ts";
import { words } from "#words/runner/timeline.ts";
import { printTime } from "../print-time.ts";
import type { RunTime } from "../use-run.ts";
import { barAt, laneAt } from "./bar-at.ts";
import { BarTip, type Tip } from "./bar-tip.tsx";
import { Lanes } from "./lanes.tsx";
import { lanesOf } from "./lanes-of.ts";
import { PointedLayer } from "./pointed-layer.tsx";
import { stackedLanes } from "./stacked-lanes.ts";
import { axisHeight, nameWidth } from "./timeline-scale.ts";
import { useTimelineView } from "./use-timeline-view.ts";

const noFaults: readonly Fault[] = [];

/** A run as lanes over time. A press or a drag goes there; the arrow keys go from record to record. */
export function Timeline({ run, time }: { readonly run: ShownRun; readonly time: RunTime }) {
  const project = useProjectStore((state) => state.project);
  const faults = useRunStore(({ scenario }) => scenario?.faults ?? noFaults);
  const [isCompressed, setCompressed] = useState(true);
  const [tip, setTip] = useState<Tip>();
  const { lanes, height } = useMemo(() => stackedLanes(lanesOf(project, run.trace, faults)), [project, run, faults]);
  const shown = useMemo(
    () => (isCompressed ? time.compressed : shownTime(time.times, run.trace.endUs, undefined)),
    [isCompressed, run, time],
  );
  const area = useRef<HTMLDivElement>(null);
  const view = useTimelineView(area, shown, time.times);
  const { scale } = view;

  const under = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - left;
    const y = event.clientY - top + event.currentTarget.scrollTop - axisHeight;
    const isOnAxis = event.clientY - top < axisHeight;
    const lane = isOnAxis ? undefined : laneAt(lanes, y);
    const isOnName = x < nameWidth - 8;
    return { x, y: event.clientY - top, lane, isOnName, bar: lane && !isOnName ? barAt(lane, scale, x, y) : undefined };
  };
  const goTo = (event: PointerEvent<HTMLElement>) => {
    const { x, y, lane, isOnName, bar } = under(event);
    if (event.buttons === 0) {
      setTip(bar && { bar, x, y });
      if (lane?.about || bar) pointAt("timeline", lane?.about ? [lane.about] : [], bar?.seq);
      else pointAway("timeline");
    }
    if (event.buttons !== 1) return;
    setTip(undefined);
    const isPress = event.type === "pointerdown";
    // A drag that leaves the lanes goes on.
    if (isPress) event.currentTarget.setPointerCapture(event.pointerId);
    if (isOnName) {
      if (isPress && lane?.about) goToRecord(lane.about);
    } else if (isPress && bar && bar.fromUs === bar.toUs) seek(bar.seq);
    else seek(seqAt(time.times, scale.usAt(x)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { seq } = useRunStore.getState();
    const to = {
      ArrowRight: seq + 1,
      ArrowLeft: seq - 1,
      Home: -1,
      End: time.times.length - 1,
      PageDown: seq + 10,
      PageUp: seq - 10,
    }[event.key];
    if (event.key === "+" || event.key === "=") view.zoom(0.5);
    else if (event.key === "-") view.zoom(2);
    else if (event.key === "0") view.showAll();
    else if (to === undefined) return;
    else seek(to);
    event.preventDefault();
  };
  return (
    <div className="relative flex h-full min-w-0 flex-col">
      <div
        ref={area}
        role="slider"
        aria-label={words.time}
        aria-valuemin={0}
        aria-valuemax={time.times.length}
        aria-valuenow={useRunStore((state) => state.seq) + 1}
        aria-valuetext={useValueText(run)}
        tabIndex={0}
        onPointerDown={goTo}
        onPointerMove={goTo}
        onPointerLeave={() => {
          setTip(undefined);
          pointAway("timeline");
        }}
        onKeyDown={onKeyDown}
        className="relative min-h-0 flex-1 cursor-pointer touch-pan-y select-none overflow-y-auto overflow-x-hidden"
      >
        <Lanes lanes={lanes} height={height} width={view.width} scale={scale} endUs={run.trace.endUs} />
        <svg
          width={view.width}
          height={Math.max(height, 20)}
          className="pointer-events-none absolute left-0 block"
          style={{ top: axisHeight }}
          aria-hidden="true"
        >
          <PointedLayer run={run} lanes={lanes} width={view.width} height={Math.max(height, 20)} scale={scale} />
        </svg>
      </div>
      {tip ? <BarTip tip={tip} width={view.width} /> : null}
      <div className="flex h-8 shrink-0 items-center gap-1 border-line border-t px-2 text-quiet text-xs">
        <label className="flex min-w-0 flex-1 items-center gap-1.5">
          <input type="checkbox" checked={isCompressed} onChange={(event) => setCompressed(event.target.checked)} />
          <span className="truncate">{words.shorten}</span>
        </label>
        <ToolButton label={words.showMore} icon={ZoomOut} onClick={() => view.zoom(2)} />
        <ToolButton label={words.lookNearer} icon={ZoomIn} onClick={() => view.zoom(0.5)} />
        <ToolButton label={words.showAll} icon={Maximize2} aria-disabled={!view.isZoomed} onClick={view.showAll} />
      </div>
    </div>
  );
}

function useValueText({ trace }: ShownRun): string {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const names = useMemo(() => namesIn(project, trace), [project, trace]);
  const record = trace.records[seq];
  return record ? `${printTime(record.t)}, ${describeRecord(record, names)}` : timeWords.beforeStart;
}
