import type { LaneKind } from "./lane.ts";

/** A box, a bolt, a row of messages, a drawer, a page, a star of a break. */
const paths: Readonly<Record<LaneKind, string>> = {
  state: "M1.5 2.5 h9 v7 h-9 z",
  call: "M7 1 L2.5 7 H6 L5 11 L9.5 5 H6 z",
  channel: "M1 3 h10 M1 6 h10 M1 9 h6",
  store: "M1.5 3 h9 v2.5 h-9 z M1.5 7 h9 v2.5 h-9 z",
  effect: "M2.5 1.5 h7 v9 h-7 z M4.5 4 h3 M4.5 6.5 h3",
  fault: "M6 1 L11 6 L6 11 L1 6 z",
};

/** Says of what kind a lane is. */
export function LaneSign({ kind, top }: { readonly kind: LaneKind; readonly top: number }) {
  return (
    <path
      d={paths[kind]}
      transform={`translate(8 ${top + 5})`}
      fill="none"
      stroke={kind === "fault" ? "var(--fault)" : "var(--quiet)"}
      strokeWidth={1.2}
      strokeLinejoin="round"
    />
  );
}
