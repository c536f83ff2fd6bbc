import { expect, test } from "vitest";
import { printTime } from "./print-time.ts";

test.each([
  [0, "0 ms"],
  [1500, "1.5 ms"],
  [160_000, "160 ms"],
  [2_340_000, "2.34 s"],
  [61_500_000, "1 min 1.5 s"],
  [1_800_000_000, "30 min"],
  [3_723_000_000, "1 h 2 min"],
  [2 * 86_400_000_000 + 3_600_000_000, "2 d 1 h"],
])("prints %d µs as %s", (us, printed) => expect(printTime(us)).toBe(printed));
