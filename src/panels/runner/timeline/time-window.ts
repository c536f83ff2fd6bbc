// The part of a run that a timeline shows, on the shown scale. Zooming keeps what is under the pointer where it is.

export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** In microseconds of shown time: nearer than this nothing more can be told apart. */
const shortest = 20;

/** A factor below 1 goes nearer. `end` is where the run ends. */
export function zoomed(window: TimeWindow, factor: number, at: number, end: number): TimeWindow {
  const length = Math.min(end, Math.max(Math.min(shortest, end), (window.to - window.from) * factor));
  const share = window.to === window.from ? 0 : (at - window.from) / (window.to - window.from);
  return within({ from: at - share * length, to: at + (1 - share) * length }, end);
}

export function moved({ from, to }: TimeWindow, by: number, end: number): TimeWindow {
  return within({ from: from + by, to: to + by }, end);
}

/** So that a moment is in it: it moves no further than it must. */
export function including(window: TimeWindow, at: number, end: number): TimeWindow {
  if (at >= window.from && at <= window.to) return window;
  const length = window.to - window.from;
  return within({ from: at - length / 2, to: at + length / 2 }, end);
}

function within({ from, to }: TimeWindow, end: number): TimeWindow {
  const length = Math.min(to - from, end);
  const start = Math.max(0, Math.min(from, end - length));
  return { from: start, to: start + length };
}
