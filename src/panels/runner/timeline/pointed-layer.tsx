import { useMemo } from "react";
import { useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { touches, usePointedStore } from "#stores/run/pointed-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { withRelated } from "#stores/run/subjects-of-record.ts";
import { useViewStore } from "#stores/view-store.ts";
import type { PlacedLane } from "./stacked-lanes.ts";
import { rowHeight } from "./stacked-lanes.ts";
import type { TimelineScale } from "./timeline-scale.ts";

interface PointedLayerProps {
  readonly run: ShownRun;
  readonly lanes: readonly PlacedLane[];
  readonly width: number;
  readonly height: number;
  readonly scale: TimelineScale;
}

/** What is selected on the drawing, what is pointed at in any view, and where the cursor stands. */
export function PointedLayer({ run, lanes, width, height, scale }: PointedLayerProps) {
  const project = useProjectStore((state) => state.project);
  const selection = useViewStore((state) => state.selection);
  const { seq, about } = usePointedStore();
  const selected = useMemo(() => withRelated(project, selection), [project, selection]);
  const pointed = useMemo(() => withRelated(project, about), [project, about]);
  const record = seq === undefined ? undefined : run.trace.records[seq];
  return (
    <>
      {lanes.map((lane) => (
        <LaneShade
          key={lane.key}
          lane={lane}
          width={width}
          isSelected={isAbout(lane, selected)}
          isPointed={isAbout(lane, pointed)}
        />
      ))}
      {record ? (
        <line
          x1={scale.xOf(record.t)}
          x2={scale.xOf(record.t)}
          y1={0}
          y2={height}
          stroke="var(--accent)"
          strokeDasharray="3 3"
        />
      ) : null}
      {record ? <PointedBars lanes={lanes} seq={record.seq} scale={scale} /> : null}
      <CursorLine run={run} scale={scale} height={height} />
    </>
  );
}

function isAbout({ about }: PlacedLane, references: readonly Reference[]): boolean {
  return about !== undefined && touches([about], references);
}

interface LaneShadeProps {
  readonly lane: PlacedLane;
  readonly width: number;
  readonly isSelected: boolean;
  readonly isPointed: boolean;
}

function LaneShade({ lane, width, isSelected, isPointed }: LaneShadeProps) {
  if (!isSelected && !isPointed) return null;
  return (
    <>
      {isSelected ? (
        <rect x={0} y={lane.top} width={width} height={lane.height - 1} fill="var(--accent)" opacity={0.12} />
      ) : null}
      {isPointed ? (
        <rect data-pointed={lane.label} x={0} y={lane.top} width={3} height={lane.height - 1} fill="var(--accent)" />
      ) : null}
    </>
  );
}

/** The bars that belong to a record, with a ring around them. */
function PointedBars({ lanes, seq, scale }: Pick<PointedLayerProps, "lanes" | "scale"> & { readonly seq: number }) {
  return lanes.flatMap((lane) =>
    lane.bars
      .filter((bar) => bar.seq === seq)
      .map((bar) => {
        const from = Math.max(scale.left - 8, scale.xOf(bar.fromUs));
        const to = Math.min(scale.right + 8, scale.xOf(bar.toUs));
        if (to < from) return null;
        return (
          <rect
            key={`${lane.key} ${bar.fromUs}`}
            x={from - (bar.fromUs === bar.toUs ? 8 : 2)}
            y={lane.top + 2 + bar.row * rowHeight}
            width={to - from + (bar.fromUs === bar.toUs ? 16 : 4)}
            height={rowHeight}
            rx={4}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
        );
      }),
  );
}

function CursorLine({ run, scale, height }: Pick<PointedLayerProps, "run" | "scale" | "height">) {
  const seq = useRunStore((state) => state.seq);
  const x = scale.xOf(run.trace.records[seq]?.t ?? 0);
  if (x < scale.left - 1 || x > scale.right + 1) return null;
  return <line x1={x} x2={x} y1={0} y2={height} stroke="var(--ink)" strokeWidth={1.5} />;
}
