import type { TraceRecord } from "#sim/trace/record.ts";
import type { Reference } from "#stores/reference.ts";
import { pointAt } from "#stores/run/pointed-store.ts";
import { seek } from "#stores/run/run-store.ts";
import { printTime } from "../print-time.ts";
import { isBadRecord } from "./is-bad-record.ts";

interface LogRowProps {
  readonly record: TraceRecord;
  readonly who: string | undefined;
  readonly what: string;
  readonly about: readonly Reference[];
  readonly top: number;
  readonly height: number;
  /** Where the cursor stands. */
  readonly seq: number;
  /** It is about what is pointed at or selected elsewhere. */
  readonly isMarked: boolean;
}

export function LogRow({ record, who, what, about, top, height, seq, isMarked }: LogRowProps) {
  const ground = record.seq === seq ? "bg-accent-soft" : isMarked ? "bg-sunken" : "hover:bg-sunken";
  const edge = record.seq > seq ? "border-transparent" : "border-accent";
  return (
    <button
      type="button"
      tabIndex={-1}
      data-marked={isMarked || undefined}
      onClick={() => seek(record.seq)}
      onPointerEnter={() => pointAt("log", about, record.seq)}
      style={{ position: "absolute", top, left: 0, right: 0, height }}
      className={`flex cursor-pointer items-center gap-2.5 border-l-2 px-2 text-left ${ground} ${edge} ${isBadRecord(record) ? "text-fault" : ""}`}
    >
      <span
        aria-hidden="true"
        className={`-mr-2 size-1.5 shrink-0 rounded-full ${isMarked ? "bg-accent" : "bg-transparent"}`}
      />
      <span className="w-[4.5rem] shrink-0 whitespace-nowrap text-right text-quiet tabular-nums">
        {printTime(record.t)}
      </span>
      {who === undefined ? null : (
        <span className="w-20 shrink-0 truncate text-quiet" title={who}>
          {who}
        </span>
      )}
      <span className="min-w-0 truncate" title={what}>
        {what}
      </span>
    </button>
  );
}
