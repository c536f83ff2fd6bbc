import { memo } from "react";
import { printTime } from "../print-time.ts";
import { BarShape } from "./bar-shape.tsx";
import { LaneSign } from "./lane-sign.tsx";
import type { PlacedBar, PlacedLane } from "./stacked-lanes.ts";
import { thinnedBars } from "./thinned-bars.ts";
import { ticksOf } from "./ticks.ts";
import { axisHeight, nameWidth, type TimelineScale } from "./timeline-scale.ts";

const leastBetweenTicks = 64;
const tickWidth = 60;
const longestName = 20;

interface LanesProps {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly width: number;
  readonly scale: TimelineScale;
  readonly endUs: number;
}

/** Everything that the cursor does not change, so that it need not be drawn again while the cursor moves. */
export const Lanes = memo(function Lanes({ lanes, height, width, scale, endUs }: LanesProps) {
  const fromUs = scale.usAt(scale.left);
  return (
    <>
      <svg
        width={width}
        height={axisHeight}
        className="sticky top-0 z-10 block border-line border-b bg-surface"
        aria-hidden="true"
      >
        {ticksOf(fromUs, Math.min(endUs, scale.usAt(scale.right)), scale.xOf, leastBetweenTicks)
          .filter(({ x }) => x >= nameWidth && x + tickWidth < width)
          .map(({ us, x }) => (
            <g key={us}>
              <line x1={x} x2={x} y1={axisHeight - 5} y2={axisHeight} stroke="var(--line-strong)" />
              <text x={x + 3} y={12} fontSize={10.5} fill="var(--quiet)">
                {printTime(us)}
              </text>
            </g>
          ))}
      </svg>
      <svg width={width} height={height} className="block" aria-hidden="true">
        <clipPath id="timeline-bars">
          <rect x={nameWidth - 8} y={0} width={Math.max(0, width - nameWidth + 8)} height={height} />
        </clipPath>
        {lanes.map((lane) => (
          <g key={lane.key}>
            <line
              x1={8}
              x2={width}
              y1={lane.top + lane.height - 0.5}
              y2={lane.top + lane.height - 0.5}
              stroke="var(--line)"
            />
            <LaneSign kind={lane.kind} top={lane.top} />
            <text x={24} y={lane.top + 15} fontSize={11.5} fill={lane.kind === "fault" ? "var(--fault)" : "var(--ink)"}>
              {lane.label.length > longestName ? `${lane.label.slice(0, longestName - 1)}…` : lane.label}
            </text>
            <g clipPath="url(#timeline-bars)">
              {thinnedBars(lane.bars.filter(isIn(scale)), scale.xOf).map((bar) => (
                <BarShape key={`${bar.seq} ${bar.fromUs} ${bar.label}`} bar={bar} top={lane.top} scale={scale} />
              ))}
            </g>
          </g>
        ))}
      </svg>
    </>
  );
});

function isIn({ xOf, left, right }: TimelineScale): (bar: PlacedBar) => boolean {
  return ({ fromUs, toUs }) => xOf(toUs) >= left - 8 && xOf(fromUs) <= right + 24;
}
