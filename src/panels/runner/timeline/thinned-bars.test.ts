import { expect, test } from "vitest";
import type { Bar } from "./lanes-of.ts";
import { thinnedBars } from "./thinned-bars.ts";

const bar = (fromUs: number, toUs: number, tone: Bar["tone"]): Bar => ({ fromUs, toUs, tone, seq: fromUs, label: "" });

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
