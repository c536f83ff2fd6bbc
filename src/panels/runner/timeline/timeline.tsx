import { type KeyboardEvent, memo, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { goTo as goToRecord } from "#stores/go-to.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { seqAt, shownTime } from "#stores/run/shown-time.ts";
import { useViewStore } from "#stores/view-store.ts";
import { printTime } from "../print-time.ts";
import type { RunTime } from "../use-run.ts";
import { type Bar, type Lane, lanesOf, type Tone } from "./lanes-of.ts";
import { thinnedBars } from "./thinned-bars.ts";
import { ticksOf } from "./ticks.ts";

const laneHeight = 22;
const nameWidth = 148;
const axisHeight = 18;
const leastBetweenTicks = 64;
const tickWidth = 60;

const tones: Readonly<Record<Tone, string>> = {
  active: "var(--active)",
  call: "var(--accent)",
  ok: "var(--accent)",
  fault: "var(--fault)",
  waiting: "var(--line-strong)",
  message: "var(--compensation)",
  effect: "var(--active)",
};

/** A run as lanes over time. A press or a drag goes there; the arrow keys go from record to record. */
export function Timeline({ run, time }: { readonly run: ShownRun; readonly time: RunTime }) {
  const project = useProjectStore((state) => state.project);
  const [isCompressed, setCompressed] = useState(true);
  const lanes = useMemo(() => lanesOf(project, run.trace), [project, run]);
  const scale = useMemo(
    () => (isCompressed ? time.compressed : shownTime(time.times, run.trace.endUs, undefined)),
    [isCompressed, run, time],
  );
  const selection = useViewStore((state) => state.selection);
  const selected = useMemo(() => new Set(selection.map(({ table, id }) => `${table} ${id}`)), [selection]);
  const [width, setWidth] = useState(600);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const room = Math.max(80, width - nameWidth - 24);
  const xOf = useCallback(
    (us: number) => nameWidth + (scale.end === 0 ? 0 : (scale.toShown(us) / scale.end) * room),
    [scale, room],
  );
  const goTo = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const area = event.currentTarget;
    const { left, top } = area.getBoundingClientRect();
    const x = event.clientX - left - nameWidth;
    const lane = lanes[Math.floor((event.clientY - top + area.scrollTop - axisHeight - 4) / laneHeight)];
    if (x < -8) {
      if (event.type === "pointerdown" && lane?.about) goToRecord(lane.about);
      return;
    }
    const us = scale.toReal((Math.max(0, x) / room) * scale.end);
    const bar =
      event.type === "pointerdown" ? barNear(lane, (moment) => Math.abs(xOf(moment) - nameWidth - x) < 7) : undefined;
    if (bar) {
      seek(bar.seq);
      return;
    }
    seek(seqAt(time.times, us));
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
    if (to === undefined) return;
    event.preventDefault();
    seek(to);
  };
  return (
    <div className="flex h-full min-w-0 flex-col">
      <div
        ref={area}
        role="slider"
        aria-label="Time of the run"
        aria-valuemin={0}
        aria-valuemax={time.times.length}
        aria-valuenow={useRunStore((state) => state.seq) + 1}
        aria-valuetext={useValueText(run)}
        tabIndex={0}
        onPointerDown={goTo}
        onPointerMove={goTo}
        onKeyDown={onKeyDown}
        className="relative min-h-0 flex-1 cursor-pointer select-none overflow-y-auto overflow-x-hidden"
      >
        <Lanes lanes={lanes} xOf={xOf} width={width} endUs={run.trace.endUs} selected={selected} />
        <svg
          width={width}
          height={heightOf(lanes)}
          className="pointer-events-none absolute left-0 block"
          style={{ top: axisHeight }}
          aria-hidden="true"
        >
          <CursorLine run={run} xOf={xOf} height={heightOf(lanes)} />
        </svg>
      </div>
      <label className="flex shrink-0 items-center gap-1.5 border-line border-t px-2 py-1 text-quiet text-xs">
        <input type="checkbox" checked={isCompressed} onChange={(event) => setCompressed(event.target.checked)} />
        Shorten the gaps in which nothing happens
      </label>
    </div>
  );
}

function heightOf(lanes: readonly Lane[]): number {
  return Math.max(1, lanes.length) * laneHeight + 8;
}

interface LanesProps {
  readonly lanes: readonly Lane[];
  readonly xOf: (us: number) => number;
  readonly width: number;
  readonly endUs: number;
  /** Of the drawing, as `table id`. */
  readonly selected: ReadonlySet<string>;
}

/** Everything that the cursor does not change, so that it need not be drawn again while the cursor moves. */
const Lanes = memo(function Lanes({ lanes, xOf, width, endUs, selected }: LanesProps) {
  const right = xOf(endUs);
  return (
    <>
      <svg
        width={width}
        height={axisHeight}
        className="sticky top-0 z-10 block border-line border-b bg-surface"
        aria-hidden="true"
      >
        {ticksOf(endUs, xOf, leastBetweenTicks)
          .filter(({ x }) => x + tickWidth < width)
          .map(({ us, x }) => (
            <g key={us}>
              <line x1={x} x2={x} y1={axisHeight - 5} y2={axisHeight} stroke="var(--line-strong)" />
              <text x={x + 3} y={12} fontSize={10.5} fill="var(--quiet)">
                {printTime(us)}
              </text>
            </g>
          ))}
      </svg>
      <svg width={width} height={heightOf(lanes)} className="block" aria-hidden="true">
        {lanes.map((lane, at) => (
          <LaneRow
            key={lane.key}
            lane={lane}
            y={at * laneHeight + 4}
            xOf={xOf}
            right={right}
            isSelected={lane.about !== undefined && selected.has(`${lane.about.table} ${lane.about.id}`)}
          />
        ))}
      </svg>
    </>
  );
});

/** A moment that was pressed: a fault, an effect, a message. In a bar the pressed time counts. */
function barNear(lane: Lane | undefined, isNear: (us: number) => boolean): Bar | undefined {
  return lane?.bars.find((bar) => bar.fromUs === bar.toUs && isNear(bar.fromUs));
}

function useValueText({ trace }: ShownRun): string {
  const seq = useRunStore((state) => state.seq);
  const record = trace.records[seq];
  return record ? `${printTime(record.t)}, ${record.kind}` : "before the start";
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly y: number;
  readonly xOf: (us: number) => number;
  readonly right: number;
  /** It is about what is selected on the drawing. */
  readonly isSelected: boolean;
}

function LaneRow({ lane, y, xOf, right, isSelected }: LaneRowProps) {
  return (
    <g>
      {isSelected ? (
        <rect x={0} y={y} width={right} height={laneHeight - 1} fill="var(--accent-soft)" opacity={0.7} />
      ) : null}
      <line x1={nameWidth} x2={right} y1={y + laneHeight - 1} y2={y + laneHeight - 1} stroke="var(--line)" />
      <text x={8} y={y + 14} fontSize={11.5} fill={lane.kind === "fault" ? "var(--fault)" : "var(--ink)"}>
        {lane.label.length > 22 ? `${lane.label.slice(0, 21)}…` : lane.label}
      </text>
      {thinnedBars(lane.bars, xOf).map((bar) => (
        <BarShape key={`${bar.seq} ${bar.fromUs} ${bar.label}`} bar={bar} y={y} xOf={xOf} />
      ))}
    </g>
  );
}

function BarShape({ bar, y, xOf }: { readonly bar: Bar; readonly y: number; readonly xOf: (us: number) => number }) {
  const x = xOf(bar.fromUs);
  const isMoment = bar.toUs === bar.fromUs;
  const title = <title>{`${bar.label}, ${printTime(bar.fromUs)}`}</title>;
  if (isMoment)
    return (
      <path d={`M ${x} ${y + 3} l 6 8 l -6 8 l -6 -8 z`} fill={tones[bar.tone]} stroke="var(--surface)" strokeWidth={1}>
        {title}
      </path>
    );
  const width = Math.max(2, xOf(bar.toUs) - x);
  return (
    <rect
      x={x}
      y={bar.tone === "waiting" ? y + 8 : y + 4}
      width={width}
      height={bar.tone === "waiting" ? 6 : 13}
      rx={3}
      fill={tones[bar.tone]}
      opacity={bar.tone === "active" ? 0.75 : 1}
    >
      {title}
    </rect>
  );
}

function CursorLine({
  run,
  xOf,
  height,
}: {
  readonly run: ShownRun;
  readonly xOf: (us: number) => number;
  readonly height: number;
}) {
  const seq = useRunStore((state) => state.seq);
  const x = xOf(run.trace.records[seq]?.t ?? 0);
  return <line x1={x} x2={x} y1={0} y2={height} stroke="var(--ink)" strokeWidth={1.5} />;
}
