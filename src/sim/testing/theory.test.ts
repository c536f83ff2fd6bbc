// A tenth of the calls that the full rule needs (an interval of 1 %, see bench/theory.bench.ts), so an interval of 4 %.

import { expect, test } from "vitest";
import { measure, theoryCases } from "./theory.ts";

const affordable = theoryCases.filter(({ calls }) => calls < 50_000);

test.each(affordable)("agrees with theory: $name is $formula", (theory) => {
  const { mean, half } = measure(theory, Math.max(60, Math.ceil(theory.calls / 10)));
  expect(Math.abs(mean - theory.exact)).toBeLessThan(half);
  expect(half / theory.exact).toBeLessThan(0.04);
});
