import { expect, test } from "vitest";
import { problemOfDuration } from "./read-duration.ts";

test.each(["0", "250", "5 s", "1.5s", "2m", "1 h 30 min", "100000 d"])("takes %j for a length of time", (text) => {
  expect(problemOfDuration(text)).toBeUndefined();
});

test.each(["", " ", "-1", "1,5 s", "1e309", "NaN", "5 parsecs", "5 s 2 h", "soon", "5 s 5 s"])(
  "says how a length of time is written instead of %j",
  (text) => {
    expect(problemOfDuration(text)).toBe("Write a length of time, such as 250 ms, 1.5 s or 2 min.");
  },
);

test("refuses what no clock of a run can count, and nothing where there has to be something", () => {
  expect(problemOfDuration("99999999999999999999")).toBe("Write at most 100000 d.");
  expect(problemOfDuration("0", true)).toBe("Write more than 0.");
  expect(problemOfDuration("1 ms", true)).toBeUndefined();
});
