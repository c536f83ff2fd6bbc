// Times and values as a person reads them.

const longestValue = 120;

export function shownTime(us: number): string {
  const seconds = us / 1_000_000;
  if (seconds < 1) return `${Number((us / 1_000).toFixed(3))} ms`;
  if (seconds < 120) return `${Number(seconds.toFixed(3))} s`;
  if (seconds < 7_200) return inTwo(Math.floor(seconds / 60), "min", Number((seconds % 60).toFixed(1)), "s");
  return inTwo(Math.floor(seconds / 3_600), "h", Math.floor((seconds % 3_600) / 60), "min");
}

function inTwo(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

export function shownValue(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}
