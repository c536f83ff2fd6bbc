// Every word that says how long something takes.

import type { Distribution } from "#model/schema/distribution.ts";

type PartOf<Kind extends Distribution["kind"]> = Exclude<keyof Extract<Distribution, { kind: Kind }>, "kind">;

interface DistributionWords<Kind extends Distribution["kind"]> {
  readonly title: string;
  readonly sentence: string;
  readonly parts: Readonly<Record<PartOf<Kind>, string>>;
}

const kinds: { readonly [Kind in Distribution["kind"]]: DistributionWords<Kind> } = {
  constant: {
    title: "Always the same",
    sentence: "Exactly this long, every time.",
    parts: { ms: "Time" },
  },
  uniform: {
    title: "Between two",
    sentence: "Anything in between is as likely.",
    parts: { minMs: "Shortest", maxMs: "Longest" },
  },
  exponential: {
    title: "Exponential",
    sentence: "Mostly short, sometimes several times as long.",
    parts: { meanMs: "Mean" },
  },
  normal: {
    title: "Around a mean",
    sentence: "Two in three lie within one deviation of the mean.",
    parts: { meanMs: "Mean", deviationMs: "Deviation" },
  },
  logNormal: {
    title: "Like real calls",
    sentence: "Log-normal: half are faster than the median, one in a hundred slower than the 99th percentile.",
    parts: { medianMs: "Median", p99Ms: "99th percentile" },
  },
  pareto: {
    title: "Long tail",
    sentence: "Pareto: the smaller the shape, the worse the worst ones.",
    parts: { minMs: "Shortest", shape: "Shape" },
  },
  empirical: {
    title: "As measured",
    sentence: "One of these, each as likely.",
    parts: { samplesMs: "Samples" },
  },
};

export const words = {
  kinds,
  noTime: "No time at all",
} as const;
