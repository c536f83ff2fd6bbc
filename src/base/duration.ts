// Lengths of time as people write them: "5 s", "2m", "1 h 30 min", "250". A bare number is milliseconds.

const units: readonly (readonly [unit: string, ms: number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
  ["ms", 1],
];

const spellings: Readonly<Record<string, string>> = {
  milliseconds: "ms",
  millisecond: "ms",
  msec: "ms",
  seconds: "s",
  second: "s",
  secs: "s",
  sec: "s",
  minutes: "min",
  minute: "min",
  mins: "min",
  m: "min",
  hours: "h",
  hour: "h",
  hrs: "h",
  hr: "h",
  days: "d",
  day: "d",
};

const part = /\s*(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)\s*/iy;

/** undefined for what is not a length of time. */
export function parseDuration(text: string): number | undefined {
  if (text.trim() === "" || text.length > 60) return undefined;
  const parts: { amount: number; unit: string }[] = [];
  part.lastIndex = 0;
  for (let at = 0; at < text.length; at = part.lastIndex) {
    const found = part.exec(text);
    if (!found) return undefined;
    const written = (found[2] ?? "").toLowerCase();
    parts.push({ amount: Number(found[1]), unit: spellings[written] ?? written });
  }
  if (parts.length === 1 && parts[0]?.unit === "") return rounded(parts[0].amount);
  let total = 0;
  let before = -1;
  for (const { amount, unit } of parts) {
    const at = units.findIndex(([name]) => name === unit);
    if (at <= before) return undefined;
    before = at;
    total += amount * (units[at]?.[1] ?? 0);
  }
  return rounded(total);
}

/** The shortest way to write it exactly: `90 s` is `1 min 30 s`, `1500` is `1.5 s`. */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return String(ms);
  if (ms === 0) return "0 ms";
  if (ms < 1000) return `${rounded(ms)} ms`;
  if (ms < 60_000) return `${rounded(ms / 1000)} s`;
  const written: string[] = [];
  let rest = ms;
  for (const [unit, size] of units) {
    const amount = size > 1000 ? Math.floor(rest / size) : size === 1000 ? rounded(rest / 1000) : 0;
    if (amount === 0) continue;
    written.push(`${amount} ${unit}`);
    rest -= amount * size;
  }
  return written.join(" ");
}

/** Takes away what binary fractions leave behind; a microsecond is the finest step there is. */
function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
