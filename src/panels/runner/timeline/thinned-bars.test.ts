import { expect, test } from "vitest";
import type { PlacedBar } from "./stacked-lanes.ts";
import { thinnedBars } from "./thinned-bars.ts";

const bar = (fromUs: number, toUs: number, tone: PlacedBar["tone"]): PlacedBar => ({
  fromUs,
  toUs,
  tone,
  seq: fromUs,
  label: "",
  row: 0,
});

test("draws a hundred thousand attempts as what can be seen of them, and no fault is lost among them", () => {
  const bars = Array.from({ length: 100_000 }, (_, at) => bar(at * 10, at * 10 + 5, at === 50_000 ? "fault" : "ok"));
  const kept = thinnedBars(bars, (us) => us / 2_000);
  expect(kept.length).toBeLessThan(400);
  expect(kept.filter(({ tone }) => tone === "fault")).toHaveLength(1);
});

test("keeps a long bar after a short one", () => {
  const kept = thinnedBars([bar(0, 10, "ok"), bar(20, 5_000, "ok")], (us) => us / 100);
  expect(kept).toHaveLength(2);
});

test("keeps a moment that lies within a long bar of its tone", () => {
  expect(thinnedBars([bar(0, 5_000, "fault"), bar(900, 900, "fault")], (us) => us / 10)).toHaveLength(2);
});
