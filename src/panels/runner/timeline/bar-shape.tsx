import type { Tone } from "./lane.ts";
import { type PlacedBar, rowHeight } from "./stacked-lanes.ts";
import type { TimelineScale } from "./timeline-scale.ts";

interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly stroke?: string;
}

/** What is well is filled, what was given up is only outlined, and waiting is a dotted line: not told by colour alone. */
const looks: Readonly<Record<Tone, Look>> = {
  active: { fill: "color-mix(in srgb, var(--active) 70%, var(--surface))", ink: "var(--surface)" },
  call: { fill: "var(--accent)", ink: "var(--on-accent)" },
  ok: { fill: "var(--accent)", ink: "var(--on-accent)" },
  fault: { fill: "var(--fault)", ink: "var(--surface)" },
  gaveUp: { fill: "var(--warning-soft)", ink: "var(--warning)", stroke: "var(--warning)" },
  backoff: { fill: "none", ink: "var(--quiet)", stroke: "var(--quiet)" },
  message: { fill: "var(--compensation)", ink: "var(--surface)" },
  effect: { fill: "var(--active)", ink: "var(--surface)" },
  store: { fill: "var(--line-strong)", ink: "var(--ink)" },
};

const leastForSign = 13;

interface BarShapeProps {
  readonly bar: PlacedBar;
  readonly top: number;
  readonly scale: TimelineScale;
}

export function BarShape({ bar, top, scale }: BarShapeProps) {
  const y = top + 3 + bar.row * rowHeight;
  const from = scale.xOf(bar.fromUs);
  const { fill, ink, stroke } = looks[bar.tone];
  if (bar.toUs === bar.fromUs)
    return (
      <path
        d={`M ${from} ${y + 1} l 6 7 l -6 7 l -6 -7 z`}
        fill={fill === "none" ? "var(--quiet)" : fill}
        stroke={stroke ?? "var(--surface)"}
      />
    );
  const left = Math.max(scale.left - 8, from);
  const right = Math.min(scale.right + 8, scale.xOf(bar.toUs));
  const width = Math.max(2, right - left);
  if (bar.tone === "backoff")
    return (
      <path
        d={`M ${left + 1} ${y + 4} v 8 M ${left + 1} ${y + 8} H ${left + width - 1} M ${left + width - 1} ${y + 4} v 8`}
        stroke={stroke}
        strokeWidth={1.5}
        strokeDasharray="2 2"
        fill="none"
      />
    );
  return (
    <>
      <rect
        x={left + (stroke ? 0.5 : 0)}
        y={y + 1.5}
        width={Math.max(1.5, width - 1)}
        height={13}
        rx={3}
        fill={fill}
        stroke={stroke}
      />
      {bar.sign !== undefined && width >= leastForSign ? (
        <text x={left + width / 2} y={y + 12} fontSize={10} fontWeight={600} textAnchor="middle" fill={ink}>
          {bar.sign}
        </text>
      ) : null}
    </>
  );
}
