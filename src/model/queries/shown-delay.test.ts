import { expect, test } from "vitest";
import { shownDelay } from "./shown-delay.ts";

test.each([
  ["1500", "1.5 s"],
  ["30 * 60 * 1000", "30 min"],
  [" 0.5*1000 ", "500 ms"],
])("the delay %j is shown as %s", (delay, shown) => {
  expect(shownDelay(delay)).toBe(shown);
});

test.each(["context.patience", "60 * context.minutes", "1000 + 5", "", "-1", "1e3"])(
  "the delay %j is shown as it is written",
  (delay) => {
    expect(shownDelay(delay)).toBe(delay);
  },
);
