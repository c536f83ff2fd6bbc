import { expect, test } from "vitest";
import type { Distribution } from "#model/schema/distribution.ts";
import { exponential, naturalLogarithm, normalQuantile } from "./elementary.ts";
import { quantileUs } from "./quantile.ts";
import { uniform } from "./uniform.ts";

const some = [1e-300, 1e-12, 0.001, 0.3, 0.5, 0.999, 1, 1.0001, 2, Math.E, 10, 12_345.678, 1e12, 1e300];

test("agrees with the built-in logarithm and exponential to the last digits", () => {
  for (const x of some) {
    const exact = Math.log(x);
    expect(Math.abs(naturalLogarithm(x) - exact)).toBeLessThan(1e-14 * Math.max(1, Math.abs(exact)));
  }
  for (const x of [-700, -30, -1, -1e-9, 0, 1e-9, 0.5, 1, 30, 700])
    expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
  expect(naturalLogarithm(0)).toBe(Number.NEGATIVE_INFINITY);
  expect([exponential(-1e9), Number.isFinite(exponential(1e9))]).toEqual([0, true]);
});

test("knows the quantiles of the normal distribution", () => {
  const known: readonly [number, number][] = [
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.001, -3.090232306167813],
    [1e-9, -5.997807015007773],
  ];
  for (const [p, z] of known) expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-8);
});

const distributions: readonly [Distribution, readonly [number, number, number]][] = [
  [{ kind: "constant", ms: 2.5 }, [2_500, 2_500, 2_500]],
  [{ kind: "uniform", minMs: 10, maxMs: 20 }, [10_100, 15_000, 19_900]],
  [{ kind: "exponential", meanMs: 100 }, [1_005, 69_315, 460_517]],
  [{ kind: "normal", meanMs: 100, deviationMs: 10 }, [76_737, 100_000, 123_263]],
  [{ kind: "logNormal", medianMs: 100, p99Ms: 400 }, [25_000, 100_000, 400_000]],
  [{ kind: "pareto", minMs: 10, shape: 2 }, [10_050, 14_142, 100_000]],
  [{ kind: "empirical", samplesMs: [30, 10, 20] }, [10_000, 20_000, 30_000]],
];

test.each(distributions)("takes as long as $kind says at 1 %, 50 % and 99 %", (distribution, expected) => {
  expect([0.01, 0.5, 0.99].map((share) => quantileUs(distribution, share))).toEqual(expected);
});

test("never takes less than nothing", () => {
  expect(quantileUs({ kind: "normal", meanMs: 1, deviationMs: 100 }, 0.01)).toBe(0);
});

test("spreads keys that are almost the same evenly over all numbers", () => {
  const bins = new Array(20).fill(0);
  const count = 20_000;
  for (let number = 0; number < count; number++)
    bins[Math.floor(uniform(1, `latency card run 0/charge.${number}/1.0`) * bins.length)]++;
  const expected = count / bins.length;
  const chiSquare = bins.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
  // 19 degrees of freedom: 43.8 is passed once in a thousand.
  expect(chiSquare).toBeLessThan(43.8);
});

test("gives numbers that do not go together for neighbouring keys and seeds", () => {
  const correlation = (left: (number: number) => number, right: (number: number) => number) => {
    let sum = 0;
    for (let number = 0; number < 5_000; number++) sum += (left(number) - 0.5) * (right(number) - 0.5) * 12;
    return Math.abs(sum / 5_000);
  };
  const plain = (number: number) => uniform(3, `call ${number}`);
  expect(correlation(plain, (number) => uniform(4, `call ${number}`))).toBeLessThan(0.05);
  expect(correlation(plain, (number) => uniform(3, `call ${number + 1}`))).toBeLessThan(0.05);
  expect(correlation(plain, (number) => uniform(3, `error call ${number}`))).toBeLessThan(0.05);
});

test("has given these numbers for ever", () => {
  expect([uniform(0, ""), uniform(1, "a"), uniform(2 ** 40, "a"), uniform(1, "é")]).toMatchInlineSnapshot(`
    [
      0.059544410649401414,
      0.8114353182455861,
      0.9845040398809057,
      0.8738689161883897,
    ]
  `);
});
