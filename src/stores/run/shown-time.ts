// Time as a timeline shows it: long gaps in which nothing happens take no more room than a short one.

export interface ShownTime {
  /** Of a moment of the run, in microseconds, on the shown scale. */
  toShown(us: number): number;
  toReal(shown: number): number;
  readonly end: number;
}

/** `times` in order; `longestGap` in microseconds, undefined for time as it is. */
export function shownTime(times: readonly number[], endUs: number, longestGap: number | undefined): ShownTime {
  const real: number[] = [0];
  const shown: number[] = [0];
  const add = (time: number) => {
    const last = real.at(-1) ?? 0;
    const gap = time - last;
    if (gap <= 0) return;
    real.push(time);
    shown.push((shown.at(-1) ?? 0) + (longestGap === undefined ? gap : Math.min(gap, longestGap)));
  };
  for (const time of times) add(time);
  add(endUs);
  return {
    toShown: (us) => between(real, shown, us),
    toReal: (at) => between(shown, real, at),
    end: shown.at(-1) ?? 0,
  };
}

/** Straight between the known points, found by halving. */
function between(from: readonly number[], to: readonly number[], value: number): number {
  let low = 0;
  let high = from.length - 1;
  if (value <= (from[0] ?? 0)) return to[0] ?? 0;
  if (value >= (from[high] ?? 0)) return to[high] ?? 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const [start, end] = [from[low] ?? 0, from[high] ?? 0];
  const share = end === start ? 0 : (value - start) / (end - start);
  return (to[low] ?? 0) + share * ((to[high] ?? 0) - (to[low] ?? 0));
}

/** The last record that has happened by then; -1 for none. */
export function seqAt(times: readonly number[], us: number): number {
  let low = -1;
  let high = times.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= us) low = middle;
    else high = middle;
  }
  return low;
}
