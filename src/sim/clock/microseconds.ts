// Time inside a run is kept as whole microseconds, because sums of fractions of milliseconds differ with their order.

const perMillisecond = 1_000;

/** The longest time a run knows; beyond it whole microseconds are no longer exact. */
export const longestUs = 2 ** 52;

export function microseconds(ms: number): number {
  return Math.min(Math.round(ms * perMillisecond), longestUs);
}
