import { expect, test } from "vitest";
import { type Distribution, distributionSchema } from "#model/schema/distribution.ts";
import { distributionKinds } from "./distribution-kinds.ts";
import { readSamples } from "./read-samples.ts";

test.each(Object.keys(distributionKinds) as Distribution["kind"][])("starts %s as something valid", (kind) => {
  expect(distributionSchema.safeParse(distributionKinds[kind].from(100)).success).toBe(true);
});

test("reads samples with commas, semicolons or lines in between", () => {
  expect(readSamples("12 ms, 1 s\n30;")).toEqual([12, 1000, 30]);
});

test("refuses all samples when one is no length of time", () => {
  expect(readSamples("12 ms, soon")).toBeUndefined();
  expect(readSamples(" ")).toBeUndefined();
});
