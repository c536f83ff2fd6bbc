import { words } from "#words/runner/timeline.ts";
import { printTime } from "../print-time.ts";
import type { PlacedBar } from "./stacked-lanes.ts";

export interface Tip {
  readonly bar: PlacedBar;
  readonly x: number;
  readonly y: number;
}

const tipWidth = 220;

/** What a bar says when the pointer is over it. Readers get the same from the log. */
export function BarTip({ tip: { bar, x, y }, width }: { readonly tip: Tip; readonly width: number }) {
  const lasts = bar.toUs - bar.fromUs;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-20 rounded-md border border-line bg-raised px-2 py-1 text-xs shadow-raised"
      style={{ left: Math.max(4, Math.min(x + 12, width - tipWidth)), top: y + 16, maxWidth: tipWidth }}
    >
      <p className="font-medium">{bar.label}</p>
      <p className="text-quiet tabular-nums">
        {printTime(bar.fromUs)}
        {lasts > 0 ? words.lasts(printTime(bar.toUs), printTime(lasts)) : ""}
      </p>
    </div>
  );
}
