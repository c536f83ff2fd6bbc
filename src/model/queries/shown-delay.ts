// A delay is an expression that yields milliseconds. Where it is a number, or a product of numbers as people write
// `30 * 60 * 1000`, it is shown as the length of time it is.

import { formatDuration } from "#base/duration.ts";

const number = String.raw`\d+(?:\.\d+)?`;
const product = new RegExp(String.raw`^\s*${number}(?:\s*\*\s*${number})*\s*$`);

export function shownDelay(delay: string): string {
  if (!product.test(delay)) return delay;
  return formatDuration(delay.split("*").reduce((total, factor) => total * Number(factor), 1));
}
