// Where an axis has its marks: at round times, far enough from each other that their words can be read.

/** In microseconds, from a hundredth of a millisecond to a month. */
const steps = [
  ...[10, 100, 1_000, 10_000, 100_000].flatMap((unit) => [unit, 2 * unit, 5 * unit]),
  ...[1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 21_600, 43_200, 86_400].map(
    (seconds) => seconds * 1_000_000,
  ),
  ...[2, 7, 14, 28].map((days) => days * 86_400_000_000),
];

export interface Tick {
  readonly us: number;
  readonly x: number;
}

/** On a scale with shortened gaps, marks that would stand too near to the last one are left out. */
export function ticksOf(fromUs: number, toUs: number, xOf: (us: number) => number, least: number): Tick[] {
  const width = xOf(toUs) - xOf(fromUs);
  const most = Math.max(1, Math.floor(width / least)) * 12;
  const step = steps.find((one) => (toUs - fromUs) / one <= most) ?? Math.max(1, toUs - fromUs);
  const ticks: Tick[] = [];
  for (let us = Math.ceil(fromUs / step) * step; us <= toUs; us += step) {
    const x = xOf(us);
    const last = ticks.at(-1);
    if (!last || x - last.x >= least) ticks.push({ us, x });
  }
  return ticks;
}
