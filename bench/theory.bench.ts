// The simulator's calls against queueing theory, by the full rule: the 99.9 % interval over 20 replications with fixed
// seeds must contain the exact value, and half of it be less than 1 % of it.

import { measure, theoryCases } from "#sim/testing/theory.ts";

export function bench() {
  const rows = theoryCases.map((theory) => {
    const { mean, half } = measure(theory, theory.calls);
    const isInside = Math.abs(mean - theory.exact) < half;
    const isNarrow = half / theory.exact < 0.01;
    return [
      theory.name,
      theory.formula,
      theory.exact.toFixed(6),
      mean.toFixed(6),
      `${((100 * half) / theory.exact).toFixed(2)} %`,
      isInside && isNarrow ? "yes" : "NO",
    ];
  });
  const columns = ["what", "formula", "exact", "simulated", "half interval", "holds"];
  return { title: "Single calls against theory (99.9 % interval over 20 replications)", columns, rows };
}
