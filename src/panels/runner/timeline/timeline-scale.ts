// Between moments of a run and places on the screen.

import type { ShownTime } from "#stores/run/shown-time.ts";
import type { TimeWindow } from "./time-window.ts";

export const nameWidth = 148;
export const axisHeight = 18;
const marginRight = 24;

export interface TimelineScale {
  xOf(us: number): number;
  usAt(x: number): number;
  /** Of a place on the screen, in shown time. */
  shownAt(x: number): number;
  readonly left: number;
  readonly right: number;
}

export function timelineScale(time: ShownTime, { from, to }: TimeWindow, width: number): TimelineScale {
  const room = Math.max(80, width - nameWidth - marginRight);
  const length = to - from;
  const shownAt = (x: number) => from + ((x - nameWidth) / room) * length;
  return {
    xOf: (us) => nameWidth + (length === 0 ? 0 : ((time.toShown(us) - from) / length) * room),
    usAt: (x) => time.toReal(Math.max(0, shownAt(x))),
    shownAt,
    left: nameWidth,
    right: nameWidth + room,
  };
}
